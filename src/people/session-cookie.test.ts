import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sessionToken } from './session-cookie.ts';

const name = 'samling.session_token';
const secret = 'a secret of at least thirty-two characters';
const signed = (token: string, by = secret) =>
  encodeURIComponent(`${token}.${createHmac('sha256', by).update(token).digest('base64')}`);
const read = (cookies: string) => sessionToken(cookies, name, secret);

describe('the token of a session', () => {
  it('is read from among other cookies', () => {
    expect(read(`other=1; ${name}=${signed('abc')}; last=2`)).toBe('abc');
    expect(read(`${name}=${signed('a.b')}`)).toBe('a.b');
  });

  it('is not taken from a cookie of another name', () => {
    expect(read(`x${name}=${signed('abc')}`)).toBeUndefined();
    expect(read(`${name}2=${signed('abc')}`)).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  it.each([
    ['signed with another secret', signed('abc', 'another secret')],
    ['with another’s signature', signed('abc').replace(/^abc/, 'abd')],
    ['with a piece of its signature', signed('abc').slice(0, -6)],
    ['without signature', 'abc'],
    ['with an empty signature', 'abc.'],
    ['of nothing', signed('')],
    ['that can’t be decoded', '%E0%A4%A'],
    ['that is only a full stop', '.'],
  ])('is not taken from a cookie %s', (_, value) => {
    expect(read(`${name}=${value}`)).toBeUndefined();
  });

  it('is that of the first cookie where a browser sends two of the name', () => {
    expect(read(`${name}=${signed('first')}; ${name}=${signed('second')}`)).toBe('first');
    expect(read(`${name}=false; ${name}=${signed('second')}`)).toBeUndefined();
  });
});
