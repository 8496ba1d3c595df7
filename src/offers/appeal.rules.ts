import { endOfDay } from '../kit/oslo-time.ts';
import { nextWorkingDay } from '../kit/working-day.ts';

export interface AppealTime {
  /** The day on which the notice of the decision reached the party. */
  readonly reachedOn: Temporal.PlainDate;
  /** The day on which reasons that the party had asked for reached it, if they have. */
  readonly reasonsOn: Temporal.PlainDate | null;
  readonly weeks: number;
}

/**
 * The last day to appeal: so many weeks from the notice (forvaltningsloven § 29), or anew from the reasons that were asked for in
 * time; where that is no working day, the next one that is (§ 30).
 */
export function appealDeadline({ reachedOn, reasonsOn, weeks }: AppealTime): Temporal.PlainDate {
  const later = reasonsOn && Temporal.PlainDate.compare(reasonsOn, reachedOn) > 0 ? reasonsOn : reachedOn;
  return nextWorkingDay(later.add({ weeks }));
}

/** Whether a day or a moment lies after the deadline's own day. */
export function isLateAppeal(deadline: Temporal.PlainDate, receivedOn: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(receivedOn, deadline) > 0;
}

/** Reasons can be asked for as long as one can appeal. */
export function canAskForReasons(deadline: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, endOfDay(deadline)) < 0;
}
