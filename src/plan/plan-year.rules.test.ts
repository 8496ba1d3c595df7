import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { yearOf } from './plan-year.rules.ts';

const [plan] = shippedPlans;
if (!plan) throw new Error('no plan ships');

const on = (day: string) => yearOf(plan, Temporal.PlainDate.from(day));
const states = (day: string) => on(day).map(({ kind, number, state }) => `${kind} ${number ?? ''} ${state}`);

describe('the year of a plan', () => {
  test('runs through gatherings, requirements and exam in the order of their days', () => {
    expect(on('2022-01-01').map(({ kind, number }) => `${kind[0]}${number ?? ''}`)).toEqual([
      'g1',
      'g2',
      'r1',
      'g3',
      'r2',
      'g4',
      'g5',
      'r3',
      'g6',
      'r4',
      'e',
    ]);
  });

  test('lies ahead before the first day and is done after the last', () => {
    expect(new Set(on('2022-09-05').map(({ state }) => state))).toEqual(new Set(['ahead']));
    expect(new Set(on('2023-06-23').map(({ state }) => state))).toEqual(new Set(['done']));
  });

  test('has a gathering now from its first day to its last', () => {
    expect(states('2022-10-17')).toContain('gathering 2 ahead');
    expect(states('2022-10-18')).toContain('gathering 2 now');
    expect(states('2022-10-20')).toContain('gathering 2 now');
    expect(states('2022-10-21')).toContain('gathering 2 done');
  });

  test('has the exam now from the day of the report until the oral exam is over', () => {
    expect(states('2023-06-08')).toContain('exam  ahead');
    expect(states('2023-06-15')).toContain('exam  now');
    expect(states('2023-06-22')).toContain('exam  now');
  });

  test('stands on the days on which a cohort meets, which are not assumed, in their own order', () => {
    const [from, to] = [Temporal.PlainDate.from('2023-04-25'), Temporal.PlainDate.from('2023-04-26')];
    const year = yearOf(plan, Temporal.PlainDate.from('2023-04-26'), new Map([[5, { from, to }]]));
    expect(year.find(({ kind, number }) => kind === 'gathering' && number === 5)).toMatchObject({
      from,
      to,
      assumed: false,
      state: 'now',
    });
    expect(year.map(({ kind, number }) => `${kind[0]}${number ?? ''}`).slice(6, 9)).toEqual(['r3', 'g5', 'g6']);
  });

  test('says which of its days are assumed', () => {
    const known = on('2022-09-01').filter(({ assumed }) => !assumed);
    expect(known.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['gathering 1', 'gathering 2', 'gathering 3']);
  });

  test('never has anything done after something still ahead, and never two gatherings at once', () => {
    const day = fc.integer({ min: -30, max: 400 });
    fc.assert(
      fc.property(day, (days) => {
        const year = yearOf(plan, Temporal.PlainDate.from('2022-08-01').add({ days }));
        const rank = { done: 0, now: 1, ahead: 2 };
        const ranks = year.map(({ state }) => rank[state]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(year.filter(({ kind, state }) => kind === 'gathering' && state === 'now').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
