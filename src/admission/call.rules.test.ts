import { describe, expect, it } from 'vitest';
import type { Call } from './call.ts';
import { callFaults, callPhase } from './call.rules.ts';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const call: Call = {
  id: '1',
  slug: '2022',
  planId: '2022-2023',
  state: 'open',
  opensAt: at('2022-05-01T22:00:00Z'),
  deadlineAt: at('2022-06-25T22:00:00Z'),
  answerBy: Temporal.PlainDate.from('2022-08-12'),
  roomKind: 'municipalities',
  room: 20,
  mediumFrom: 5000,
  largeFrom: 20_000,
  minPerRegion: 1,
  minSmall: 4,
  minLarge: 4,
  chanceKind: 'beacon',
  hoursToChance: 24,
  silenceRule: 'declines',
};

describe('the phase of a call', () => {
  it.each([
    ['2022-05-01T21:59:59.999Z', 'announced'],
    ['2022-05-01T22:00:00Z', 'open'],
    ['2022-06-25T21:59:59.999999Z', 'open'],
    ['2022-06-25T22:00:00Z', 'closed'],
    ['2022-06-25T22:00:01Z', 'closed'],
  ])('is at %s %s, by the clock alone', (now, phase) => {
    expect(callPhase(call, at(now))).toBe(phase);
  });

  it('is draft until it is published, whatever the clock says', () => {
    expect(callPhase({ ...call, state: 'draft' }, at('2022-06-01T00:00:00Z'))).toBe('draft');
  });
});

describe('the terms of a call as a whole', () => {
  const now = at('2022-04-01T00:00:00Z');
  const codes = (change: Partial<Call>, when = now): string[] =>
    callFaults({ ...call, ...change }, 5, when).map(({ code }) => code);

  it('have nothing against them as the plan proposes them', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    [{ deadlineAt: call.opensAt }, 'deadlineBeforeOpening'],
    [{ answerBy: Temporal.PlainDate.from('2022-06-25') }, 'answerBeforeDeadline'],
    [{ largeFrom: 5000 }, 'classesOverlap'],
    [{ room: 7 }, 'minimaOverRoom'],
    [{ minPerRegion: 5 }, 'minimaOverRoom'],
  ] satisfies [Partial<Call>, string][])('are refused for %j', (change, code) => {
    expect(codes(change)).toContain(code);
  });

  it('are refused when the deadline is over already', () => {
    expect(codes({}, at('2022-07-01T00:00:00Z'))).toEqual(['deadlinePassed']);
  });

  it('take the last day of the deadline as a day in Norway', () => {
    // 22:00 UTC is midnight in Oslo: the 25th is the last day, and answering from the 26th on is fine.
    expect(codes({ answerBy: Temporal.PlainDate.from('2022-06-26') })).toEqual([]);
  });
});
