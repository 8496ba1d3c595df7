import type { Member } from '../cohort/index.ts';
import { isFor, type ProgrammeSession, type PublishedProgramme } from '../gatherings/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { MarkState } from './mark.ts';
import { groupOn, isPartOn, type MemberChange, type Membership } from './membership.rules.ts';
import { dayOf, timesOf } from './session-in-programme.ts';
import { standingSoFar, type StandingSoFar } from './standing-so-far.rules.ts';

/** A session that counts, with when it is worked out once for everybody. */
export interface CountedSession {
  readonly session: ProgrammeSession;
  readonly gathering: number;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly isOver: boolean;
}

/** A day of a gathering with its sessions that count. */
export interface CountedDay {
  readonly day: Temporal.PlainDate;
  readonly sessions: readonly CountedSession[];
}

/** The sessions of a cohort that count and take place, by day. */
export function countedDays(programmes: readonly PublishedProgramme[], now: Temporal.Instant): CountedDay[] {
  const days = new Map<string, { day: Temporal.PlainDate; sessions: CountedSession[] }>();
  for (const { number, sessions } of programmes)
    for (const session of sessions) {
      if (!session.counts || session.cancelled) continue;
      const day = dayOf(session);
      const { startsAt, endsAt } = timesOf(session);
      const isOver = Temporal.Instant.compare(endsAt, now) <= 0;
      const counted = { session, gathering: number, startsAt, endsAt, isOver };
      const key = day.toString();
      const found = days.get(key);
      if (found) found.sessions.push(counted);
      else days.set(key, { day, sessions: [counted] });
    }
  return [...days.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

export function membershipOf(member: Member, changes: readonly MemberChange[] = []): Membership {
  const { groupId, joinedOn, leftOn } = member;
  return { groupId, joinedOn, leftOn, changes };
}

/** The sessions that somebody is expected at: on days when they are a part, for the group that they are in then. */
function sessionsFor(days: readonly CountedDay[], membership: Membership): CountedSession[] {
  return days.flatMap(({ day, sessions }) => {
    if (!isPartOn(membership, day)) return [];
    const group = groupOn(membership, day);
    return sessions.filter(({ session }) => isFor(session, group));
  });
}

/**
 * How many sessions are reckoned with in gatherings that have no programme yet: the plan's days at which somebody will be a part, with
 * as many sessions a day as their published days have on the average. Nothing can be reckoned while nothing is published.
 */
function reckonedSessions(
  plan: Pick<StudyPlan, 'gatherings'>,
  programmes: readonly PublishedProgramme[],
  days: readonly CountedDay[],
  membership: Membership,
): number {
  const published = new Set(programmes.map(({ number }) => number));
  const known = days.reduce(
    (sum, { sessions }) => sum + sessions.filter(({ session }) => isFor(session, membership.groupId)).length,
    0,
  );
  if (days.length === 0) return 0;
  const unplanned = plan.gatherings
    .filter(({ number }) => !published.has(number))
    .reduce((sum, gathering) => sum + daysWith(gathering.dates.from, gathering.days, membership), 0);
  return Math.round((unplanned * known) / days.length);
}

function daysWith(from: string, count: number, membership: Membership): number {
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: count }, (_, index) => first.add({ days: index })).filter((day) =>
    isPartOn(membership, day),
  ).length;
}

export interface MarkedSession extends CountedSession {
  readonly mark: MarkState | null;
}

/** Somebody's attendance in the whole year: each session that is theirs, and what it comes to. */
export interface OwnYear {
  readonly sessions: readonly MarkedSession[];
  readonly standing: StandingSoFar;
}

export interface YearFacts {
  readonly plan: StudyPlan;
  readonly programmes: readonly PublishedProgramme[];
  readonly days: readonly CountedDay[];
}

export function ownYear(
  { plan, programmes, days }: YearFacts,
  membership: Membership,
  marks: ReadonlyMap<string, MarkState>,
): OwnYear {
  const sessions = sessionsFor(days, membership).map((one) => ({ ...one, mark: marks.get(one.session.id) ?? null }));
  const reckoned = reckonedSessions(plan, programmes, days, membership);
  return { sessions, standing: standingSoFar(sessions, reckoned, plan.attendance) };
}
