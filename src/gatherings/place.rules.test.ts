import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import {
  daysBetween,
  daysOf,
  daysUsed,
  frameOf,
  placeFaults,
  placeNotes,
  plannedStays,
  type PlaceFrame,
  type Stay,
} from './place.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const stay = (number: number, from: string, to: string): Stay => ({ number, from: day(from), to: day(to) });

const frame: PlaceFrame = {
  count: 3,
  min: 2,
  max: 3,
  totalDays: 7,
  semesters: [{ from: day('2022-08-01'), to: day('2022-12-31') }],
};
const spring = day('2022-05-01');
const codes = (placed: readonly Stay[], wanted: Stay, today = spring) =>
  placeFaults(frame, placed, wanted, today).map(({ field, code }) => `${field} ${code}`);

const first = stay(1, '2022-09-06', '2022-09-07');
const long = stay(2, '2022-10-18', '2022-10-20');

describe('a gathering', () => {
  it('lies where the plan proposes, one after the other', () => {
    for (const plan of shippedPlans) {
      const placed: Stay[] = [];
      for (const wanted of plannedStays(plan)) {
        expect(placeFaults(frameOf(plan), placed, wanted, spring)).toEqual([]);
        placed.push(wanted);
      }
      expect(daysUsed(frameOf(plan), placed)).toMatchObject({ left: 0, unplaced: 0, canAddUp: true });
    }
  });

  it('has as many days as the plan allows, and does not end before it begins', () => {
    expect(codes([], stay(1, '2022-09-06', '2022-09-06'))).toEqual(['to tooShort']);
    expect(codes([], stay(1, '2022-09-06', '2022-09-09'))).toEqual(['to tooLong']);
    expect(codes([], stay(1, '2022-09-06', '2022-09-05'))).toEqual(['to endBeforeStart']);
  });

  it('that would leave too few days for the rest is refused, with how long it may be and who could be shorter', () => {
    expect(placeFaults(frame, [long], stay(1, '2022-09-06', '2022-09-08'), spring)).toEqual([
      { field: 'to', code: 'tooManyDays', sum: 8, room: 2, longer: [2] },
    ]);
    expect(placeFaults(frame, [long], first, spring)).toEqual([]);
  });

  it('may be made shorter so that another can be longer', () => {
    const all = [first, long, stay(3, '2022-12-06', '2022-12-07')];
    expect(codes(all, stay(2, '2022-10-18', '2022-10-19'))).toEqual([]);
    expect(codes(all, stay(3, '2022-12-06', '2022-12-08'))).toEqual(['to tooManyDays']);
  });

  it('lies on no day of another, and in its order', () => {
    expect(codes([first], stay(2, '2022-09-07', '2022-09-08'))).toEqual(['from overlaps']);
    expect(codes([long], stay(1, '2022-11-01', '2022-11-02'))).toEqual(['from outOfOrder']);
    expect(codes([first], stay(3, '2022-09-04', '2022-09-05'))).toEqual(['from outOfOrder']);
  });

  it('is not moved into the past, nor at all once it has begun; then it can only get longer, and only until it is over', () => {
    expect(codes([], first, day('2022-09-07'))).toEqual(['from inPast']);
    expect(codes([], first, day('2022-09-06'))).toEqual([]);
    expect(codes([first], stay(1, '2022-09-20', '2022-09-21'), day('2022-09-06'))).toEqual(['from hasBegun']);
    expect(codes([first], stay(1, '2022-09-06', '2022-09-08'), day('2022-09-07'))).toEqual([]);
    const three = stay(1, '2022-09-06', '2022-09-08');
    expect(codes([three], first, day('2022-09-07'))).toEqual(['to onlyLonger']);
    expect(codes([first], three, day('2022-09-08'))).toEqual(['to isOver']);
    expect(codes([three], three, day('2023-01-01'))).toEqual([]);
  });
});

describe('what is said of where it lies', () => {
  it('names Saturdays and Sundays, public holidays, and days outside the semesters', () => {
    const whitsun = { ...frame, semesters: [{ from: day('2023-01-01'), to: day('2023-05-28') }] };
    expect(placeNotes(whitsun, stay(1, '2023-05-27', '2023-05-29'))).toEqual([
      { code: 'weekend', days: [day('2023-05-27')] },
      { code: 'holiday', days: [day('2023-05-28'), day('2023-05-29')] },
      { code: 'outsideSemesters' },
    ]);
    expect(placeNotes(frame, first)).toEqual([]);
  });

  it('tells when days would be left over whatever comes', () => {
    expect(daysUsed(frame, [first])).toEqual({ taken: 2, left: 5, unplaced: 2, canAddUp: true });
    const short = [first, stay(2, '2022-10-18', '2022-10-19'), stay(3, '2022-12-06', '2022-12-07')];
    expect(daysUsed(frame, short)).toEqual({ taken: 6, left: 1, unplaced: 0, canAddUp: false });
    expect(daysBetween(first, long)).toBe(40);
  });
});

const anyStay = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 4 }))
  .map(([number, at, days]): Stay => {
    const from = day('2022-08-01').add({ days: at });
    return { number, from, to: from.add({ days: days - 1 }) };
  });

describe('whatever is tried one after the other', () => {
  it('never breaks the plan: no two overlap, all are in order, and the days never exceed the sum', () => {
    fc.assert(
      fc.property(fc.array(anyStay, { maxLength: 12 }), (tries) => {
        let placed: readonly Stay[] = [];
        for (const wanted of tries)
          if (placeFaults(frame, placed, wanted, spring).length === 0)
            placed = [...placed.filter(({ number }) => number !== wanted.number), wanted];
        const inOrder = placed.toSorted((a, b) => a.number - b.number);
        for (const [index, one] of inOrder.entries()) {
          expect(daysOf(one)).toBeGreaterThanOrEqual(frame.min);
          expect(daysOf(one)).toBeLessThanOrEqual(frame.max);
          const before = inOrder[index - 1];
          if (before) expect(daysBetween(before, one)).toBeGreaterThanOrEqual(0);
        }
        const used = daysUsed(frame, placed);
        expect(used.taken + used.unplaced * frame.min).toBeLessThanOrEqual(frame.totalDays);
      }),
    );
  });
});
