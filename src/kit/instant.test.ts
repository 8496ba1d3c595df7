import { describe, expect, it } from 'vitest';
import { epochSeconds, instantAt, isInstant } from './instant.ts';

describe('an instant in a document', () => {
  it.each(['2022-07-08T10:00:00Z', '1970-01-01T00:00:00Z', '2024-02-29T23:59:59Z'])('is %s', (text) => {
    expect(isInstant(text)).toBe(true);
    expect(instantAt(epochSeconds(text))).toBe(text);
  });

  it.each([
    ['2022-06-31T10:00:00Z', 'a day that does not exist'],
    ['2022-07-08T24:00:00Z', 'an hour that does not exist'],
    ['2022-07-08T10:00:00.000Z', 'fractions'],
    ['2022-07-08T10:00:00+02:00', 'another zone'],
    ['2022-07-08 10:00:00Z', 'another spelling'],
    ['2022-07-08', 'a day alone'],
    ['', 'nothing'],
  ])('is not %j: %s', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => epochSeconds(text)).toThrow(RangeError);
  });
});
