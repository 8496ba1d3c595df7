import { refused, ok, type Result } from '../kit/result.ts';
import type { StudyPlan } from '../plan/index.ts';
import { ageOf } from './code.rules.ts';

export type CheckInTerms = StudyPlan['attendance']['checkIn'];

/** A session that people check in to with codes. It closes by itself when the session is over. */
export interface CheckIn {
  readonly sessionId: string;
  readonly secret: string;
  readonly openedAt: Temporal.Instant;
  /** When whoever holds the session closed it; null while nobody has. */
  readonly closedAt: Temporal.Instant | null;
}

/** When a session is, as it was last published. */
export interface SessionTimes {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly cancelled: boolean;
}

/** Where now lies: before check-in can open for a session, while it can, or after. */
export function windowAt(
  { startsAt, endsAt }: Pick<SessionTimes, 'startsAt' | 'endsAt'>,
  { opensMinutesBefore }: CheckInTerms,
  now: Temporal.Instant,
): 'before' | 'open' | 'after' {
  if (isBefore(now, startsAt.subtract({ minutes: opensMinutesBefore }))) return 'before';
  return isBefore(now, endsAt) ? 'open' : 'after';
}

/** Whether codes are being taken now. */
export function isOpen(
  checkIn: CheckIn | undefined,
  session: SessionTimes,
  terms: CheckInTerms,
  now: Temporal.Instant,
): boolean {
  return (
    checkIn !== undefined && checkIn.closedAt === null && !session.cancelled && windowAt(session, terms, now) === 'open'
  );
}

/**
 * The sessions to which a code belongs; nearly always one. Sessions that are under way at once each have codes of their own, so a code
 * says by itself which of them it is of. Refused where none is: the code is too old, or nobody's.
 */
export function sessionsOfCode<C extends CheckIn>(
  code: string,
  checkIns: readonly C[],
  now: Temporal.Instant,
): Result<C[], 'old' | 'wrong'> {
  const ages = checkIns.map((checkIn) => ({ checkIn, age: ageOf(code, checkIn.secret, lastShown(checkIn, now)) }));
  const good = ages.filter(({ age }) => age === 'good').map(({ checkIn }) => checkIn);
  if (good.length > 0) return ok(good);
  return refused(ages.some(({ age }) => age === 'old') ? 'old' : 'wrong');
}

/** A check-in that was closed shows the last code that there was on the screen, and is known by it. */
function lastShown({ closedAt }: CheckIn, now: Temporal.Instant): Temporal.Instant {
  return closedAt !== null && isBefore(closedAt, now) ? closedAt : now;
}

export type ArrivalRefusal =
  | { readonly kind: 'cancelled' | 'closed' | 'over' | 'onLeave' | 'otherGroup' }
  /** It begins later than when it was opened: it has been moved. */
  | { readonly kind: 'moved'; readonly startsAt: Temporal.Instant }
  | { readonly kind: 'tooLate'; readonly minutes: number };

export interface Arrival {
  readonly checkIn: CheckIn;
  readonly session: SessionTimes;
  readonly isForGroup: boolean;
  readonly isOnLeave: boolean;
  readonly now: Temporal.Instant;
}

/** What somebody is who arrives now with a good code, by when the session begins as it was last published. */
export function judgeArrival(
  { checkIn, session, isForGroup, isOnLeave, now }: Arrival,
  terms: CheckInTerms,
): Result<'present' | 'late', ArrivalRefusal> {
  if (!isForGroup) return refused({ kind: 'otherGroup' });
  if (isOnLeave) return refused({ kind: 'onLeave' });
  if (session.cancelled) return refused({ kind: 'cancelled' });
  const window = windowAt(session, terms, now);
  if (window === 'before') return refused({ kind: 'moved', startsAt: session.startsAt });
  if (window === 'after') return refused({ kind: 'over' });
  if (checkIn.closedAt !== null) return refused({ kind: 'closed' });
  if (!isBefore(session.startsAt.add({ minutes: terms.presentMinutes }), now)) return ok('present');
  if (!isBefore(session.startsAt.add({ minutes: terms.lateMinutes }), now)) return ok('late');
  return refused({ kind: 'tooLate', minutes: terms.lateMinutes });
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
