import { describe, expect, test } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import type { PlacedDays } from '../cohort/index.ts';
import type { ProgrammeSession, PublishedProgramme } from '../gatherings/index.ts';
import type { Membership } from './membership.rules.ts';
import { countedDays, ownSessions, ownYear, unplannedDays } from './own-year.ts';

const plan = shippedPlans[0]!;
const now = Temporal.Instant.from('2022-09-06T12:00:00Z');

function session(id: string, startsAt: string, of: Partial<ProgrammeSession> = {}): ProgrammeSession {
  const endsAt = Temporal.Instant.from(startsAt).add({ minutes: 90 }).toString();
  const words = { nb: id };
  const empty = { room: null, visitId: null, pillars: [], outcomes: [], speakers: [], sequence: 0 };
  const texts = { form: 'lecture', title: words, about: words, preparation: words };
  return { id, startsAt, endsAt, ...empty, ...texts, groups: null, counts: true, cancelled: false, ...of };
}

function programme(number: number, sessions: ProgrammeSession[]): PublishedProgramme {
  const place = { from: '2022-09-06', to: '2022-09-07', venue: '', address: '', practical: {}, visits: [] };
  return { ...place, number, sessions, gatheringId: 'g', version: 1, publishedAt: now };
}

function yearOf(
  programmes: PublishedProgramme[],
  of: Partial<Membership> = {},
  placed: PlacedDays = new Map(),
  at = now,
) {
  const membership = {
    groupId: 'a',
    joinedOn: Temporal.PlainDate.from('2022-08-20'),
    leftOn: null,
    changes: [],
    ...of,
  };
  const days = countedDays(programmes, at);
  const facts = { plan, programmes, days, unplanned: unplannedDays(plan, programmes, placed, at) };
  return ownYear(facts, ownSessions(facts, membership), () => undefined);
}

const first = programme(1, [
  session('morning', '2022-09-06T07:00:00Z'),
  session('dinner', '2022-09-06T17:00:00Z', { counts: false }),
  session('cancelled', '2022-09-06T13:00:00Z', { cancelled: true }),
  session('others', '2022-09-06T13:00:00Z', { groups: ['b'] }),
  session('own', '2022-09-06T13:00:00Z', { groups: ['a', 'c'] }),
  session('next day', '2022-09-07T07:00:00Z'),
]);

describe('somebody’s year', () => {
  test('has the sessions that count, take place and are for their group', () => {
    const { sessions } = yearOf([first]);
    expect(sessions.map((one) => [one.session.id, one.isOver])).toEqual([
      ['morning', true],
      ['own', false],
      ['next day', false],
    ]);
  });

  test('reckons with as many sessions a day as there are, on the plan’s days without a programme', () => {
    // Three sessions on two days; twelve days of the plan's fourteen are left.
    expect(yearOf([first]).standing).toMatchObject({ reckoned: 18, base: 21 });
  });

  test('reckons with nothing while nothing is published', () => {
    expect(yearOf([]).standing).toMatchObject({ reckoned: 0, outlook: 'nothing' });
  });

  test('reckons with the days on which a gathering has been placed, which may be others and more than the plan’s', () => {
    const day = (text: string) => Temporal.PlainDate.from(text);
    const placed: PlacedDays = new Map([[2, { from: day('2022-11-08'), to: day('2022-11-11') }]]);
    expect(yearOf([first], {}, placed).standing.reckoned).toBe(20);
    const leftOn = day('2022-11-10');
    expect(yearOf([first], { leftOn }, placed).standing.reckoned).toBe(3);
  });

  test('reckons no more with gatherings that have gone by without a programme', () => {
    const at = Temporal.Instant.from('2022-11-01T12:00:00Z');
    expect(yearOf([first], {}, new Map(), at).standing.reckoned).toBe(14);
  });

  test('begins when they join and ends when they leave', () => {
    const day = Temporal.PlainDate.from('2022-09-07');
    expect(yearOf([first], { joinedOn: day }).sessions.map((one) => one.session.id)).toEqual(['next day']);
    const left = yearOf([first], { leftOn: day });
    expect(left.sessions).toHaveLength(2);
    expect(left.standing.reckoned).toBe(0);
  });

  test('goes by the day in Norway: a session after midnight there is on the next day, whatever the clock in London says', () => {
    const late = programme(1, [session('late', '2022-10-29T22:30:00Z')]);
    const joinedOn = Temporal.PlainDate.from('2022-10-30');
    expect(yearOf([late], { joinedOn }).sessions).toHaveLength(1);
  });
});
