import { inOslo } from '../kit/oslo-time.ts';
import { isFor, type Programme, type ProgrammeSession } from './programme.ts';

/** One day of a gathering, with what happens on it in order of time. */
export interface ProgrammeDay<Of extends Programme = Programme> {
  readonly programme: Of;
  /** Counts from 1. */
  readonly number: number;
  readonly on: Temporal.PlainDate;
  readonly sessions: readonly ProgrammeSession[];
}

/** Every day of a gathering, those without sessions too. A session belongs to the day in Norway on which it begins. */
export function daysOf<Of extends Programme>(programme: Of): ProgrammeDay<Of>[] {
  const from = Temporal.PlainDate.from(programme.from);
  const count = from.until(Temporal.PlainDate.from(programme.to), { largestUnit: 'days' }).days + 1;
  return Array.from({ length: count }, (_, index) => {
    const on = from.add({ days: index });
    const sessions = programme.sessions
      .filter(({ startsAt }) => inOslo(Temporal.Instant.from(startsAt)).toPlainDate().equals(on))
      .toSorted(byTime);
    return { programme, number: index + 1, on, sessions };
  });
}

export function byTime(a: ProgrammeSession, b: ProgrammeSession): number {
  return (
    Temporal.Instant.compare(a.startsAt, b.startsAt) ||
    Temporal.Instant.compare(a.endsAt, b.endsAt) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** A programme as one group has it: without what is for others alone. */
export function forGroup<Of extends Programme>(programme: Of, groupId: string): Of {
  return { ...programme, sessions: programme.sessions.filter((session) => isFor(session, groupId)) };
}

/**
 * The day that somebody wants to see: today's where there is a gathering, else the first day of the next one.
 * Undefined when no gathering is ahead. Programmes come by number.
 */
export function dayToShow<Of extends Programme>(
  programmes: readonly Of[],
  today: Temporal.PlainDate,
): ProgrammeDay<Of> | undefined {
  return programmes
    .flatMap(daysOf)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
    .find(({ on }) => Temporal.PlainDate.compare(on, today) >= 0);
}

export type SessionPhase = 'done' | 'now' | 'ahead';

/** Where a session stands: it is now from its first instant until just before its end. */
export function phaseOf(session: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>, now: Temporal.Instant): SessionPhase {
  if (Temporal.Instant.compare(now, session.startsAt) < 0) return 'ahead';
  return Temporal.Instant.compare(now, session.endsAt) < 0 ? 'now' : 'done';
}

/** What is on now, and what comes next on the same day. What has been cancelled is neither. */
export function nowAndNext(
  sessions: readonly ProgrammeSession[],
  now: Temporal.Instant,
): { readonly now: readonly ProgrammeSession[]; readonly next: readonly ProgrammeSession[] } {
  const held = sessions.filter(({ cancelled }) => !cancelled).toSorted(byTime);
  const ahead = held.filter((session) => phaseOf(session, now) === 'ahead');
  const [first] = ahead;
  return {
    now: held.filter((session) => phaseOf(session, now) === 'now'),
    // Groups may go to different sessions at the same time; whoever sees all of them sees both.
    next: first ? ahead.filter(({ startsAt }) => startsAt === first.startsAt) : [],
  };
}

/** Whole minutes until an instant, rounded up: what begins in half a minute begins in one. */
export function minutesUntil(instant: string, now: Temporal.Instant): number {
  return Math.max(0, Math.ceil(now.until(instant).total('minutes')));
}
