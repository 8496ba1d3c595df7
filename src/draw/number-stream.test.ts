import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { textBytes } from './digest.ts';
import { numbersFrom } from './number-stream.ts';

/** How far counts lie from equal ones: chi-square. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function countsOf(bound: number, draws: number): number[] {
  const counts = Array.from({ length: bound }, () => 0);
  const numbers = numbersFrom(textBytes(`seed for ${bound}`));
  for (let draw = 0; draw < draws; draw++) counts[numbers.below(bound)]! += 1;
  return counts;
}

describe('numbers from a seed', () => {
  it('take the leading bits of each word and throw away what is too large', () => {
    // The same by hand: a number below 3 needs two bits; 3 is thrown away.
    const words: number[] = [];
    for (let block = 0; block < 4; block++) {
      const counter = Buffer.alloc(4);
      counter.writeUInt32BE(block);
      const digest = createHash('sha256').update('seed').update(counter).digest();
      for (let at = 0; at < 32; at += 4) words.push(digest.readUInt32BE(at));
    }
    const expected = words.map((word) => Math.floor(word / 2 ** 30)).filter((number) => number < 3);
    const numbers = numbersFrom(textBytes('seed'));
    expect(expected.length).toBeLessThan(words.length);
    expect(expected.map(() => numbers.below(3))).toEqual(expected);
  });

  // 99.9 % of chi-square with so many degrees of freedom: fixed seeds, so that the test says the same every day.
  it.each([
    [2, 10.8],
    [3, 13.8],
    [7, 22.5],
    [10, 27.9],
    [100, 149],
    [1000, 1143],
  ])('below %i are equally likely', (bound, limit) => {
    expect(chiSquare(countsOf(bound, 60_000))).toBeLessThan(limit);
  });

  it('would not pass that test if a remainder were taken', () => {
    const remainders = Array.from({ length: 10 }, () => 0);
    const bytes = numbersFrom(textBytes('remainders'));
    for (let draw = 0; draw < 60_000; draw++) remainders[bytes.below(16) % 10]! += 1;
    expect(chiSquare(remainders)).toBeGreaterThan(27.9);
  });

  it('reach every bound up to that of a word', () => {
    const numbers = numbersFrom(textBytes('large'));
    expect(numbers.below(2 ** 32)).toBeLessThan(2 ** 32);
    expect(numbers.below(2 ** 32 - 1)).toBeGreaterThanOrEqual(0);
    for (const bound of [1, 0, -1, 2.5, 2 ** 32 + 1, Number.NaN])
      expect(() => numbers.below(bound)).toThrow(RangeError);
  });
});
