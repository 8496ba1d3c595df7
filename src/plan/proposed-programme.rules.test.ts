import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

type Plan = Parameters<Change>[0];
type Session = NonNullable<Plan['proposedProgramme']>['sessions'][number];

const at = 'proposedProgramme.sessions';

/** Changes one session of the shipped proposal, by its place in it. */
function session(place: number, change: (session: Session) => unknown): Change {
  return (plan) => change(plan.proposedProgramme!.sessions[place]!);
}

/** Keeps those sessions of the proposal that are wanted. */
function keep(wanted: (session: Session) => boolean): Change {
  return (plan) => (plan.proposedProgramme!.sessions = plan.proposedProgramme!.sessions.filter(wanted));
}

const broken: [name: string, fault: string, change: Change][] = [
  ['a gathering that is not there', `unknownReference ${at}.3.gathering`, session(3, (one) => (one.gathering = 7))],
  ['a third day of two', `sessionDay ${at}.3.day`, session(3, (one) => (one.day = 3))],
  ['a day before the first', `sessionDay ${at}.0.day`, session(0, (one) => (one.day = 0))],
  ['an end before the start', `sessionTimes ${at}.1.to`, session(1, (one) => (one.to = '10:30'))],
  ['a session of no length', `sessionTimes ${at}.1.to`, session(1, (one) => (one.to = one.from))],
  ['a time that no clock shows', `shape ${at}.1.to`, session(1, (one) => (one.to = '24:00'))],
  ['two sessions at once', `sessionOrder ${at}.1.from`, session(1, (one) => (one.from = '10:30'))],
  [
    'sessions out of their order',
    `sessionOrder ${at}.1.from`,
    (plan) => plan.proposedProgramme!.sessions.unshift(plan.proposedProgramme!.sessions.pop()!),
  ],
  ['a form that is not taught', `unknownReference ${at}.2.form`, session(2, (one) => (one.form = 'webinar'))],
  [
    'a pillar that does not stand',
    `unknownReference ${at}.2.pillars.1`,
    session(2, (one) => (one.pillars[1] = 'luck')),
  ],
  ['a pillar named twice', `idRepeated ${at}.0.pillars.1`, session(0, (one) => one.pillars.push('peers'))],
  ['a card named twice', `idRepeated ${at}.0.cards.1`, session(0, (one) => (one.cards = ['check-in', 'check-in']))],
  ['a pile of cards', `shape ${at}.0.cards`, session(0, (one) => (one.cards = ['one', 'two', 'three', 'four']))],
  ['an outcome nobody aims at', `unknownReference ${at}.0.outcomes.0`, session(0, (one) => (one.outcomes = ['K10']))],
  ['a session that counts for nothing', `sessionWithoutPurpose ${at}.0`, session(0, (one) => (one.outcomes = []))],
  ['a dinner that counts', `sessionWithoutPurpose ${at}.5`, session(5, (one) => (one.counts = true))],
  ['a day without lunch', `noPause ${at}.2.to`, session(2, (one) => (one.from = '12:20'))],
  ['a day of nothing', `dayWithoutSession ${at}`, keep(({ gathering, day }) => gathering !== 2 || day !== 3)],
  [
    'a day with a dinner alone',
    `dayWithoutSession ${at}`,
    keep(({ gathering, day, counts }) => gathering !== 1 || day !== 1 || !counts),
  ],
  [
    'a gathering without peer learning',
    `pillarMissing ${at}`,
    (plan) =>
      plan
        .proposedProgramme!.sessions.filter(({ gathering, counts }) => gathering === 4 && counts)
        .forEach((one) => (one.pillars = ['theory', 'techniques'])),
  ],
  ['an outcome nobody teaches', `outcomeNotServed ${at}`, keep(({ outcomes }) => !outcomes.includes('K9'))],
  [
    'an outcome that a gathering promises and leaves to others',
    `outcomeNotServed ${at}`,
    keep(({ gathering, outcomes }) => gathering !== 3 || !outcomes.includes('K4')),
  ],
  ['a study trip on which nothing is visited', `tripWithoutExcursion ${at}`, keep(({ form }) => form !== 'excursion')],
  ['a blank title', `textMissing ${at}.0.title.nn`, session(0, (one) => (one.title.nn = ' '))],
];

describe('a plan whose proposed programme cannot be held is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});

describe('a plan', () => {
  test('need not propose any programme', () => {
    expect(faultsAfter((plan) => delete plan.proposedProgramme)).toEqual([]);
  });

  test('may propose a dinner, which counts for nothing, and any gap of half an hour as a pause', () => {
    expect(faultsAfter(session(2, (one) => (one.from = '12:45')))).toEqual([]);
  });
});
