import { inOslo, osloTimeZone } from '../kit/oslo-time.ts';
import { isImportant, type NoticeChoice, type NoticeKind } from './notice.ts';
import { quietHours, type QuietHours } from './quiet-hours.ts';

/** Whether an instant lies in the quiet hours, by the clock on the wall in Norway. */
export function isQuiet(at: Temporal.Instant, { from, to }: QuietHours = quietHours): boolean {
  const time = inOslo(at).toPlainTime();
  const hasBegun = Temporal.PlainTime.compare(time, from) >= 0;
  const hasNotEnded = Temporal.PlainTime.compare(time, to) < 0;
  return Temporal.PlainTime.compare(from, to) <= 0 ? hasBegun && hasNotEnded : hasBegun || hasNotEnded;
}

export function isMuted(kind: NoticeKind, { muted }: NoticeChoice): boolean {
  return !isImportant(kind) && muted.includes(kind);
}

/**
 * When a notice that is written now leaves: as soon as nobody is woken by it, with the next digest, or, muted, never. A digest that
 * would come too late for what it tells is not waited for; the night is.
 */
export function leavesAt(
  now: Temporal.Instant,
  kind: NoticeKind,
  choice: NoticeChoice,
  {
    neededBy,
    hours = quietHours,
  }: { readonly neededBy?: Temporal.Instant | undefined; readonly hours?: QuietHours } = {},
): Temporal.Instant | null {
  if (isMuted(kind, choice)) return null;
  const morning = next(now, hours.to);
  const isTooLate = neededBy !== undefined && Temporal.Instant.compare(morning, neededBy) >= 0;
  return (choice.delivery === 'daily' && !isTooLate) || isQuiet(now, hours) ? morning : now;
}

/** The first instant, this one included, at which the clocks in Norway show that time. */
function next(now: Temporal.Instant, time: string): Temporal.Instant {
  const today = inOslo(now).toPlainDate();
  const [first, second] = [today, today.add({ days: 1 })].map((day) =>
    day.toZonedDateTime({ timeZone: osloTimeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant(),
  );
  if (!first || !second) throw new Error('a day has no such time');
  return Temporal.Instant.compare(first, now) >= 0 ? first : second;
}
