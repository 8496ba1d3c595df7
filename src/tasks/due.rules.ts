import { osloTimeZone } from '../kit/oslo-time.ts';

/** The days of a gathering. */
export interface Days {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** Evening enough for those who write after work, early enough to be seen to the same day. */
const evening = Temporal.PlainTime.from('20:00');

/** A time in Norway, across the change to winter time. */
export function inNorway(on: Temporal.PlainDate, at: Temporal.PlainTime): Temporal.Instant {
  return on.toZonedDateTime({ timeZone: osloTimeZone, plainTime: at }).toInstant();
}

/**
 * When a task is due unless somebody says otherwise: in the evening, a week before the eve of the next gathering, so that what came
 * in can be read before people meet. The eve itself where the gatherings lie too close; three weeks on after the last one.
 */
export function proposedDue(after: Days, next: Days | undefined): Temporal.Instant {
  if (!next) return inNorway(after.to.add({ weeks: 3 }), evening);
  const eve = next.from.subtract({ days: 1 });
  const aWeekBefore = eve.subtract({ weeks: 1 });
  return inNorway(Temporal.PlainDate.compare(aWeekBefore, after.to) > 0 ? aWeekBefore : eve, evening);
}

/** What was handed in for the first time, and when it was due then. */
export interface FirstHandedIn {
  readonly firstAt: Temporal.Instant;
  readonly firstDueAt: Temporal.Instant;
}

/** Whether the first version came too late. Moving the time can excuse somebody, but makes nobody late afterwards. */
export function isLate({ firstAt, firstDueAt }: FirstHandedIn, dueNow: Temporal.Instant): boolean {
  return Temporal.Instant.compare(firstAt, firstDueAt) > 0 && Temporal.Instant.compare(firstAt, dueNow) > 0;
}
