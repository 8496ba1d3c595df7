import type { Member, PartChange, PlacedDays } from '../cohort/index.ts';
import { isFor, type ProgrammeSession, type PublishedProgramme } from '../gatherings/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { MarkState } from './mark.ts';
import { groupOn, isPartOn, type Membership } from './membership.rules.ts';
import { dayOf, timesOf } from './session-in-programme.ts';
import { standingSoFar, type StandingSoFar } from './standing-so-far.rules.ts';

/** A session that counts, with when it is worked out once for everybody. */
export interface CountedSession {
  readonly session: ProgrammeSession;
  /** Its place among all the sessions of the year that count, from 0. */
  readonly place: number;
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
  let place = 0;
  for (const { number, sessions } of programmes)
    for (const session of sessions) {
      if (!session.counts || session.cancelled) continue;
      const day = dayOf(session);
      const { startsAt, endsAt } = timesOf(session);
      const isOver = Temporal.Instant.compare(endsAt, now) <= 0;
      const counted = { session, place: place++, gathering: number, startsAt, endsAt, isOver };
      const key = day.toString();
      const found = days.get(key);
      if (found) found.sessions.push(counted);
      else days.set(key, { day, sessions: [counted] });
    }
  return [...days.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day));
}

export function membershipOf(member: Member, changes: readonly PartChange[] = []): Membership {
  const { groupId, joinedOn, leftOn } = member;
  return { groupId, joinedOn, leftOn, changes };
}

/**
 * The days to come on which the cohort meets without a programme yet: those on which a gathering has been placed, or the plan's. A day
 * that went by without a programme brings no more sessions.
 */
export function unplannedDays(
  { gatherings }: Pick<StudyPlan, 'gatherings'>,
  programmes: readonly Pick<PublishedProgramme, 'number'>[],
  placed: PlacedDays,
  now: Temporal.Instant,
): Temporal.PlainDate[] {
  const published = new Set(programmes.map(({ number }) => number));
  const today = inOslo(now).toPlainDate();
  return gatherings
    .filter(({ number }) => !published.has(number))
    .flatMap(({ number, dates }) => {
      const { from, to } = placed.get(number) ?? {
        from: Temporal.PlainDate.from(dates.from),
        to: Temporal.PlainDate.from(dates.to),
      };
      return Array.from({ length: from.until(to).days + 1 }, (_, index) => from.add({ days: index }));
    })
    .filter((day) => Temporal.PlainDate.compare(day, today) >= 0);
}

/** What a year is reckoned from, the same for everybody in the cohort. */
export interface YearFacts {
  readonly plan: StudyPlan;
  readonly programmes: readonly PublishedProgramme[];
  readonly days: readonly CountedDay[];
  /** Days to come of gatherings that have no programme yet. */
  readonly unplanned: readonly Temporal.PlainDate[];
}

/** The sessions of the year that are somebody's, whatever is written of them there. */
export interface OwnSessions {
  readonly sessions: readonly CountedSession[];
  /** How many more are reckoned with in gatherings that have no programme yet. */
  readonly reckoned: number;
}

/** The sessions that somebody is expected at: on days when they are a part, for the group that they are in then. */
export function ownSessions({ days, unplanned }: YearFacts, membership: Membership): OwnSessions {
  const sessions = days.flatMap(({ day, sessions: all }) => {
    if (!isPartOn(membership, day)) return [];
    const group = groupOn(membership, day);
    return all.filter(({ session }) => isFor(session, group));
  });
  return { sessions, reckoned: reckonedSessions(days, unplanned, membership) };
}

/**
 * How many sessions are reckoned with on days without a programme at which somebody will be a part: as many a day as the published days
 * have on the average. Nothing can be reckoned while nothing is published.
 */
function reckonedSessions(
  days: readonly CountedDay[],
  unplanned: readonly Temporal.PlainDate[],
  membership: Membership,
): number {
  if (days.length === 0) return 0;
  const known = days.reduce(
    (sum, { sessions }) => sum + sessions.filter(({ session }) => isFor(session, membership.groupId)).length,
    0,
  );
  const count = unplanned.filter((day) => isPartOn(membership, day)).length;
  return Math.round((count * known) / days.length);
}

export interface MarkedSession extends CountedSession {
  readonly mark: MarkState | null;
}

/** Somebody's attendance in the whole year: each session that is theirs, and what it comes to. */
export interface OwnYear {
  readonly sessions: readonly MarkedSession[];
  readonly standing: StandingSoFar;
}

export function ownYear(
  { plan }: Pick<YearFacts, 'plan'>,
  { sessions, reckoned }: OwnSessions,
  markAt: (session: CountedSession) => MarkState | undefined,
): OwnYear {
  const marked = sessions.map((one) => ({ ...one, mark: markAt(one) ?? null }));
  return { sessions: marked, standing: standingSoFar(marked, reckoned, plan.attendance) };
}
