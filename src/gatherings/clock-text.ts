import { inOslo } from '../kit/oslo-time.ts';

/** «09.00»: the time of day in Norway, as programmes write it in all three languages. */
export function clockText(at: Temporal.Instant): string {
  return minutesText(minuteOf(at));
}

/** Minutes since midnight in Norway. */
export function minuteOf(at: Temporal.Instant): number {
  const { hour, minute } = inOslo(at);
  return hour * 60 + minute;
}

export function minutesText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('.');
}
