import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { brokenYear } from './year-invariants.rules.ts';

type YearFacts = Parameters<typeof brokenYear>[0];

const [plan] = shippedPlans;
if (!plan) throw new Error('no study plan ships');
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const now = at('2022-09-08T10:00:00Z');
const session: SessionFact = {
  id: 's',
  gathering: 1,
  startsAt: at('2022-09-06T08:00:00Z'),
  endsAt: at('2022-09-06T09:30:00Z'),
  counts: true,
  cancelled: false,
  groups: null,
  pillars: ['theory', 'techniques', 'peers'],
  outcomes: ['K1'],
};
const member: MemberFact = {
  id: 'm',
  name: 'M',
  email: 'm@x.example',
  language: 'nb',
  groupId: 'g',
  standing: 'student',
  state: 'active',
  joinedOn: day('2022-09-01'),
  leftOn: null,
};
const notice = { accountEmail: 'm@x.example', key: 'published:1:m', dueAt: null, sentAt: at('2022-08-27T08:00:00Z') };

const sound: YearFacts = {
  gatherings: plan.gatherings.map(({ number, dates }) => ({ number, from: day(dates.from), to: day(dates.to) })),
  sessions: [session],
  members: [member],
  marks: [{ sessionId: 's', memberId: 'm', state: 'present' }],
  notices: [notice],
  learning: {
    tasks: 1,
    handedIn: 1,
    journalEntries: 1,
    posts: 1,
    ratings: { start: 1 },
    evaluations: [{ gathering: 1, answered: ['m'], counts: { useful: [0, 0, 0, 0, 1] } }],
  },
};

function evaluated(evaluation: Partial<YearFacts['learning']['evaluations'][number]>): Partial<YearFacts> {
  const [first] = sound.learning.evaluations;
  return first ? { learning: { ...sound.learning, evaluations: [{ ...first, ...evaluation }] } } : {};
}

describe('a cohort’s year as it should be', () => {
  it('breaks nothing, nor does one that has not begun', () => {
    expect(brokenYear(sound, plan, now)).toEqual([]);
    expect(brokenYear({ ...sound, gatherings: [], sessions: [] }, plan, now)).toEqual([]);
  });

  it.each<[string, Partial<YearFacts>, string]>([
    [
      'a gathering of four days',
      { gatherings: sound.gatherings.with(0, { number: 1, from: day('2022-09-06'), to: day('2022-09-09') }) },
      'gathering 1 lasts 4 days',
    ],
    [
      'fifteen days together',
      { gatherings: sound.gatherings.with(0, { number: 1, from: day('2022-09-06'), to: day('2022-09-08') }) },
      'the gatherings last 15 days together, not 14',
    ],
    [
      'gatherings in no order',
      { gatherings: sound.gatherings.with(1, { number: 2, from: day('2022-09-07'), to: day('2022-09-09') }) },
      'gathering 2 begins before the one in front of it is over',
    ],
    ['a gathering without a programme', { sessions: [], marks: [] }, 'nothing of it is published'],
    [
      'a session outside its gathering',
      { sessions: [{ ...session, startsAt: at('2022-09-05T08:00:00Z') }] },
      'session s lies outside the days of gathering 1',
    ],
    ['a gathering without a pillar', { sessions: [{ ...session, pillars: ['theory'] }] }, 'has nothing of peers'],
    [
      'a year in which something is never taught',
      {
        sessions: sound.gatherings.map(({ number, from }) => ({
          ...session,
          id: `s${number}`,
          gathering: number,
          startsAt: at(`${from.toString()}T08:00:00Z`),
          endsAt: at(`${from.toString()}T09:00:00Z`),
        })),
        marks: [],
      },
      'no session serves outcome K2',
    ],
    ['a mark at another group’s session', { sessions: [{ ...session, groups: ['h'] }] }, 'of other groups'],
    ['a mark where nothing counts', { sessions: [{ ...session, counts: false }] }, 'does not count'],
    ['a mark before somebody joined', { members: [{ ...member, joinedOn: day('2022-09-07') }] }, 'they have no part'],
    ['a mark of who has left', { members: [{ ...member, leftOn: day('2022-09-06') }] }, 'they have no part'],
    ['a mark of nobody', { members: [] }, 'a mark is of nobody'],
    [
      'a mark before the session',
      { sessions: [{ ...session, startsAt: at('2022-09-08T12:00:00Z'), endsAt: at('2022-09-08T13:00:00Z') }] },
      'before the session',
    ],
    ['somebody counted twice', evaluated({ answered: ['m', 'm'] }), 'counted twice about gathering 1'],
    ['a stranger who answered', evaluated({ answered: ['x'] }), 'a stranger is counted'],
    ['more answers than people', evaluated({ counts: { useful: [0, 0, 0, 1, 1] } }), 'has more answers'],
    ['somebody told twice', { notices: [notice, notice] }, 'was told twice'],
    [
      'somebody never told',
      { notices: [{ ...notice, sentAt: null, dueAt: at('2022-09-01T08:00:00Z') }] },
      'waits since',
    ],
    ['somebody woken', { notices: [{ ...notice, sentAt: at('2022-08-27T21:00:00Z') }] }, 'was sent at 23'],
  ])('is broken by %s', (_, change, wanted) => {
    expect(brokenYear({ ...sound, ...change }, plan, now).join('\n')).toContain(wanted);
  });

  it('lets somebody be excused beforehand', () => {
    const ahead = { ...session, startsAt: at('2022-09-07T12:00:00Z'), endsAt: at('2022-09-07T13:00:00Z') };
    const facts = { ...sound, sessions: [ahead], marks: [{ sessionId: 's', memberId: 'm', state: 'excused' }] };
    expect(brokenYear(facts, plan, at('2022-09-06T10:00:00Z'))).toEqual([]);
  });
});
