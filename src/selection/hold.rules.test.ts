import { describe, expect, it } from 'vitest';
import { isOverdue, nextAttempt, secondsToNextLook } from './hold.rules.ts';

const chanceAt = Temporal.Instant.from('2022-07-08T10:00:00Z');
const after = (seconds: number): Temporal.Instant => chanceAt.add({ seconds });

describe('a beacon that does not answer', () => {
  it.each([
    [0, 5],
    [20, 5],
    [60, 15],
    [20 * 60, 5 * 60],
    [24 * 60 * 60, 15 * 60],
  ])('is asked again, %d seconds after its time in %d seconds', (late, wait) => {
    expect(nextAttempt(chanceAt, after(late)).since(after(late)).total('seconds')).toBe(wait);
  });

  it('is overdue after a minute', () => {
    expect([-5, 0, 60, 61].map((late) => isOverdue(chanceAt, after(late)))).toEqual([false, false, false, true]);
  });
});

describe('a page that waits for a draw', () => {
  it.each([
    [-7 * 24 * 60 * 60, 60 * 60],
    [-90, 93],
    [-1, 4],
    [0, 8],
    [60, 8],
    [3600, 60],
  ])('looks again, %d seconds from the time of chance in %d seconds', (late, wait) => {
    expect(secondsToNextLook(chanceAt, after(late))).toBe(wait);
  });
});
