import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeClassOf } from './size-class.rules.ts';

const classes = [
  { id: 'small', from: 0, below: 5_000 },
  { id: 'medium', from: 5_000, below: 20_000 },
  { id: 'large', from: 20_000, below: null },
] as const;

describe('the size class of a municipality', () => {
  test.each([
    [0, 'small'],
    [4_999, 'small'],
    [5_000, 'medium'],
    [19_999, 'medium'],
    [20_000, 'large'],
    [700_000, 'large'],
  ])('is for %i residents %s', (population, id) => {
    expect(sizeClassOf(population, classes)).toBe(id);
  });

  test('never falls when the population grows', () => {
    const order = classes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.nat(800_000), fc.nat(100_000), (population, growth) => {
        const [before, after] = [sizeClassOf(population, classes), sizeClassOf(population + growth, classes)];
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  test('is refused where the classes leave a gap', () => {
    expect(() =>
      sizeClassOf(
        7_000,
        classes.filter(({ id }) => id !== 'medium'),
      ),
    ).toThrow(RangeError);
  });
});
