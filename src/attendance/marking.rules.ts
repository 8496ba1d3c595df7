import { ok, refused, type Result } from '../kit/result.ts';
import type { StudyPlan } from '../plan/index.ts';
import { windowAt, type SessionTimes } from './check-in.rules.ts';
import type { MarkState } from './mark.ts';

/** Who writes: one who holds the session, or a coordinator, who may do more. */
export interface Marker {
  readonly role: 'teacher' | 'coordinator';
}

export type MarkingRefusal = 'cancelled' | 'tooEarly' | 'tooLate' | 'mayNotExcuse';

type Terms = Pick<StudyPlan['attendance'], 'checkIn' | 'marking' | 'excused'>;

/** Whether somebody may write marks at a session now; a coordinator may at any time. */
export function mayMarkNow(
  { role }: Marker,
  session: SessionTimes,
  { checkIn, marking }: Pick<Terms, 'checkIn' | 'marking'>,
  now: Temporal.Instant,
): Result<null, MarkingRefusal> {
  if (session.cancelled) return refused('cancelled');
  if (role === 'coordinator') return ok(null);
  if (windowAt(session, checkIn, now) === 'before') return refused('tooEarly');
  return Temporal.Instant.compare(now, markedUntil(session, marking)) < 0 ? ok(null) : refused('tooLate');
}

/** Until when those who held a session may change who was there. */
export function markedUntil(
  { endsAt }: Pick<SessionTimes, 'endsAt'>,
  { teacherHours }: Terms['marking'],
): Temporal.Instant {
  return endsAt.add({ hours: teacherHours });
}

/** Whether somebody may excuse absence, or take it back that it was excused. */
export function mayExcuse({ role }: Marker, { excused }: Pick<Terms, 'excused'>): boolean {
  return role === 'coordinator' || excused.by === 'teacher';
}

/** Whether somebody may write these marks now. Whoever turns up after all may be marked as there by anybody who marks. */
export function mayMark(
  by: Marker,
  session: SessionTimes,
  terms: Terms,
  now: Temporal.Instant,
  changes: readonly { readonly seen: MarkState | null; readonly to: MarkState }[],
): Result<null, MarkingRefusal> {
  const may = mayMarkNow(by, session, terms, now);
  if (!may.ok) return may;
  const excuses = changes.some(({ seen, to }) => to === 'excused' || (seen === 'excused' && to === 'absent'));
  return excuses && !mayExcuse(by, terms) ? refused('mayNotExcuse') : ok(null);
}
