import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOf, asCode, codeIn, codeNow, codeSeconds, graceSeconds, stepAt } from './code.rules.ts';

const start = Temporal.Instant.from('2022-09-06T07:00:00Z');
const after = (seconds: number) => start.add({ seconds });
const secret = 'a secret of a session';

describe('a code', () => {
  test('is four characters that change every minute', () => {
    const shown = Array.from({ length: 30 }, (_, minute) => codeNow(secret, after(minute * codeSeconds)));
    expect(shown.every((code) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
    expect(new Set(shown).size).toBeGreaterThan(28);
    expect(codeNow(secret, after(59))).toBe(shown[0]);
  });

  test('is another one for every session', () => {
    const codes = Array.from({ length: 50 }, (_, index) => codeNow(`${secret} ${index}`, start));
    expect(new Set(codes).size).toBeGreaterThan(48);
  });

  test('uses every character about as often', () => {
    const seen = new Map<string, number>();
    for (let step = 0; step < 4000; step++)
      for (const one of codeIn(secret, step)) seen.set(one, (seen.get(one) ?? 0) + 1);
    expect(seen.size).toBe(32);
    expect(Math.min(...seen.values())).toBeGreaterThan(380);
    expect(Math.max(...seen.values())).toBeLessThan(620);
  });
});

describe('what was typed', () => {
  test.each([
    ['7g2k', '7G2K'],
    [' 7G 2K ', '7G2K'],
    ['7g-2k', '7G2K'],
    ['oilu', '011V'],
  ])('%j is read as %s', (typed, code) => expect(asCode(typed)).toBe(code));

  test.each(['', '7G2', '7G2KX', '7Æ2K', '7G2!', '٧٧٧٧'])('%j can be no code', (typed) => {
    expect(asCode(typed)).toBeUndefined();
  });

  test('in any case and with spaces, is the code on the screen', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.boolean(), fc.boolean(), (step, lower, spaced) => {
        const code = codeIn(secret, step);
        const typed = spaced ? `${code.slice(0, 2)} ${code.slice(2)}` : code;
        expect(asCode(lower ? typed.toLowerCase() : typed)).toBe(code);
      }),
    );
  });
});

describe('a code is taken', () => {
  const code = codeNow(secret, start);

  test('while it is on the screen and for half a minute after', () => {
    expect(ageOf(code, secret, after(0))).toBe('good');
    expect(ageOf(code, secret, after(codeSeconds + graceSeconds - 1))).toBe('good');
  });

  test('for an old one after that, and for none when it is long ago or comes from elsewhere', () => {
    expect(ageOf(code, secret, after(codeSeconds + graceSeconds))).toBe('old');
    expect(ageOf(code, secret, after(15 * codeSeconds))).toBe('old');
    expect(ageOf(code, secret, after(17 * codeSeconds))).toBe('none');
    expect(ageOf(code, 'another secret', after(0))).toBe('none');
  });

  test('never before it has been shown', () => {
    const { step } = stepAt(start);
    expect(ageOf(codeIn(secret, step + 1), secret, after(codeSeconds - 1))).not.toBe('good');
  });
});
