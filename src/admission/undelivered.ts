/** So long a mail that never left is shown to the school: by then it has been dealt with, or is past mending. */
const shown = { hours: 30 * 24 };

export function undeliveredSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract(shown);
}
