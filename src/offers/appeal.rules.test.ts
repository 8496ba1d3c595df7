import { describe, expect, it } from 'vitest';
import { appealDeadline, canAskForReasons, isLateAppeal } from './appeal.rules.ts';
import { appealStates, appealTransitions, isOpenAppeal, nextAppealState } from './appeal-state.rules.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('the deadline of an appeal', () => {
  it.each([
    ['is three weeks after an ordinary day', '2022-07-08', null, '2022-07-29'],
    ['moves from a Saturday to Monday', '2022-07-09', null, '2022-08-01'],
    ['moves over Easter', '2022-03-24', null, '2022-04-19'],
    ['runs anew from reasons that were asked for', '2022-07-08', '2022-07-20', '2022-08-10'],
    ['is never shortened by reasons', '2022-07-08', '2022-07-01', '2022-07-29'],
  ])('%s', (_, reached, reasons, deadline) => {
    const time = { reachedOn: day(reached), reasonsOn: reasons === null ? null : day(reasons), weeks: 3 };
    expect(appealDeadline(time).toString()).toBe(deadline);
  });

  it('is the plan’s to say', () => {
    expect(appealDeadline({ reachedOn: day('2022-07-08'), reasonsOn: null, weeks: 6 }).toString()).toBe('2022-08-19');
  });

  it('counts its own last day in', () => {
    expect(isLateAppeal(day('2022-07-29'), day('2022-07-29'))).toBe(false);
    expect(isLateAppeal(day('2022-07-29'), day('2022-07-30'))).toBe(true);
  });

  it('is where asking for reasons ends too, at midnight in Norway', () => {
    expect(canAskForReasons(day('2022-07-29'), Temporal.Instant.from('2022-07-29T21:59:59Z'))).toBe(true);
    expect(canAskForReasons(day('2022-07-29'), Temporal.Instant.from('2022-07-29T22:00:00Z'))).toBe(false);
  });
});

describe('an appeal', () => {
  it('has one outcome for each event in each state', () => {
    const named = appealTransitions.map(({ from, event }) => `${from} ${event}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('goes to the board only after the school has looked at it', () => {
    expect(nextAppealState('late', 'passOn').ok).toBe(false);
    expect(nextAppealState('received', 'boardUpholds').ok).toBe(false);
    expect(nextAppealState('received', 'passOn')).toEqual({ ok: true, value: 'passedOn' });
  });

  it('is over where nothing more can happen to it', () => {
    const over = appealStates.filter((state) => !appealTransitions.some(({ from }) => from === state));
    expect(appealStates.filter((state) => !isOpenAppeal(state))).toEqual(over);
  });
});
