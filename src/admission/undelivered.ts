/** So long a mail that never left is shown to the school: by then it has been dealt with, or is past mending. */
const listed = { hours: 30 * 24 };
/** And so long it is what waits first on the school's first page. Giving a mail up takes almost two days of these. */
const pressing = { hours: 7 * 24 };

export function undeliveredSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract(listed);
}

export function undeliveredLately(now: Temporal.Instant): Temporal.Instant {
  return now.subtract(pressing);
}
