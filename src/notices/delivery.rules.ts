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

/** When a notice that is written now leaves: as soon as nobody is woken by it, with the next digest, or, muted, never. */
export function leavesAt(
  now: Temporal.Instant,
  kind: NoticeKind,
  choice: NoticeChoice,
  hours: QuietHours = quietHours,
): Temporal.Instant | null {
  if (isMuted(kind, choice)) return null;
  return choice.delivery === 'daily' || isQuiet(now, hours) ? next(now, hours.to) : now;
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
