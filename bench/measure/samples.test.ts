import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, spreadOf } from './samples.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe('a percentile', () => {
  it.each([
    [0, 1],
    [1, 1],
    [50, 50],
    [50.1, 51],
    [99, 99],
    [99.5, 100],
    [100, 100],
  ])('of 1 to 100 at %d is %d', (percent, value) => {
    expect(percentile(hundred, percent)).toBe(value);
  });

  it('of few values is the largest where they are too few to tell', () => {
    expect(percentile([3, 7], 99)).toBe(7);
    expect(percentile([3], 50)).toBe(3);
  });

  it('of nothing is not made up', () => {
    expect(() => percentile([], 50)).toThrow('nothing was measured');
  });

  it('is a measured value, and at least so many don’t exceed it', () => {
    const times = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const found = percentile(
          values.toSorted((a, b) => a - b),
          percent,
        );
        expect(values).toContain(found);
        const within = values.filter((value) => value <= found).length;
        expect(within / values.length).toBeGreaterThanOrEqual(percent / 100 - 1e-9);
      }),
    );
  });
});

describe('the spread of measured times', () => {
  it('does not depend on their order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ count: 5, p50: 3, p99: 5, max: 5 });
  });
});
