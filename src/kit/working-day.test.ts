import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday, isPublicHoliday, nextWorkingDay } from './working-day.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('Easter', () => {
  it.each([
    '2000-04-23',
    '2005-03-27',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2020-04-12',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])('was or will be on %s', (known) => {
    expect(easterSunday(day(known).year).toString()).toBe(known);
  });

  it('agrees from 2000 to 2100 with another way of reckoning', () => {
    const differing = Array.from({ length: 101 }, (_, index) => 2000 + index).filter(
      (year) => easterSunday(year).toString() !== byGauss(year),
    );
    expect(differing).toEqual([]);
  });
});

/** Gauss's way, with the numbers M = 24 and N = 5 that hold from 1900 to 2099, and N = 6 for 2100. */
function byGauss(year: number): string {
  const [m, n] = [24, year >= 2100 ? 6 : 5];
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const april = d + e - 9;
  const date = april > 0 ? Temporal.PlainDate.from({ year, month: 4, day: april }) : day(`${year}-03-${22 + d + e}`);
  const isTooLate = date.month === 4 && (date.day === 26 || (date.day === 25 && d === 28 && e === 6 && a > 10));
  return (isTooLate ? date.subtract({ days: 7 }) : date).toString();
}

describe('a public holiday', () => {
  it('is each of the twelve of 2022', () => {
    const days = Array.from({ length: 365 }, (_, index) => day('2022-01-01').add({ days: index }));
    expect(days.filter(isPublicHoliday).map(String)).toEqual([
      '2022-01-01',
      '2022-04-14',
      '2022-04-15',
      '2022-04-17',
      '2022-04-18',
      '2022-05-01',
      '2022-05-17',
      '2022-05-26',
      '2022-06-05',
      '2022-06-06',
      '2022-12-25',
      '2022-12-26',
    ]);
  });
});

describe('a deadline of law', () => {
  it.each([
    ['ends on an ordinary day', '2022-07-29', '2022-07-29'],
    ['moves from Saturday to Monday', '2022-07-30', '2022-08-01'],
    ['moves over Easter', '2022-04-14', '2022-04-19'],
    ['moves over Christmas and the Sunday after', '2022-12-24', '2022-12-27'],
    ['moves from Constitution Day', '2022-05-17', '2022-05-18'],
    ['moves from New Year’s Day over the weekend', '2022-01-01', '2022-01-03'],
  ])('%s', (_, from, to) => {
    expect(nextWorkingDay(day(from)).toString()).toBe(to);
  });

  it('moves by at most five days, onto a day of work, and not at all from one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_890 }), (days) => {
        const from = day('2000-01-01').add({ days });
        const to = nextWorkingDay(from);
        expect(from.until(to).days).toBeLessThanOrEqual(5);
        expect(to.dayOfWeek <= 5 && !isPublicHoliday(to)).toBe(true);
        expect(nextWorkingDay(to).equals(to)).toBe(true);
      }),
    );
  });
});
