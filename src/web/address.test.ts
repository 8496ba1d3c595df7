import { describe, expect, it } from 'vitest';
import { href, otherLanguages } from './address.ts';

describe('the address of a page', () => {
  it.each([
    ['nb', '/', '/'],
    ['nn', '/', '/nn'],
    ['en', '/', '/en'],
    ['nb', '/opptak', '/opptak'],
    ['nn', '/opptak', '/nn/opptak'],
    ['en', '/opptak?side=2#liste', '/en/opptak?side=2#liste'],
    ['en', '/?sortering=navn', '/en?sortering=navn'],
  ] as const)('in %s of %s is %s', (language, path, address) => {
    expect(href(language, path)).toBe(address);
  });

  it.each(['#innhold', '?side=2', 'https://example.no/', '//example.no/', 'mailto:skolen@example.no'])(
    'leaves %s as it is, because it is no page of this site',
    (address) => expect(href('nn', address)).toBe(address),
  );

  it('can be switched to the two other languages', () => {
    expect(otherLanguages('nn')).toEqual(['nb', 'en']);
  });
});
