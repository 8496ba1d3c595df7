import { describe, expect, it } from 'vitest';
import { chanceRangeText, chanceText, deviationText } from './rule-words.ts';

describe('a deviation in words', () => {
  it.each([
    ['size.small.min: 4 → 2', 'Minst 2 i stedet for 4 fra små kommuner'],
    ['region.trondelag.max: – → 3', 'Høyst 3 i stedet for ingen grense fra Trøndelag'],
    ['places: 20 → 21', '21 plasser i stedet for 20'],
    ['something else', 'something else'],
  ])('%s', (code, text) => {
    expect(deviationText('nb', code)).toBe(text);
  });
});

describe('a chance in words', () => {
  it.each([
    [1, '100\u00a0%'],
    [0, '0\u00a0%'],
    [0.3704, '37,0\u00a0%'],
  ])('%d', (chance, text) => {
    expect(chanceText('nb', chance)).toBe(text);
  });

  it('is one number where the smallest and the largest look alike', () => {
    expect(chanceRangeText('nb', [0.37041, 0.37039])).toBe('37,0\u00a0%');
    expect(chanceRangeText('nb', [0.25, 1])).toBe('25,0–100\u00a0%');
  });
});
