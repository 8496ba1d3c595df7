/** Soon at first, when everybody is watching, and then less and less often, never further apart than a quarter of an hour. */
export function nextAttempt(chanceAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const elapsed = now.since(chanceAt).total('seconds');
  return now.add({ seconds: Math.round(within(elapsed / 4, 5, 15 * 60)) });
}

/** For so long it is simply on its way; after that the page says what else can be done. */
const patience = { seconds: 60 };

export function isOverdue(chanceAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, chanceAt.add(patience)) > 0;
}

/** In how many seconds a page that waits for the draw looks again: when there can be something new to see, and no sooner. */
export function secondsToNextLook(chanceAt: Temporal.Instant, now: Temporal.Instant): number {
  const left = chanceAt.since(now).total('seconds');
  if (left > 0) return Math.ceil(within(left + 3, 3, 60 * 60));
  return isOverdue(chanceAt.add({ minutes: 10 }), now) ? 60 : 8;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
