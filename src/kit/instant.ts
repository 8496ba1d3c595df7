/**
 * Moments in documents that others recompute: UTC, whole seconds, one spelling, like `2022-07-08T10:00:00Z`.
 * Written with `Date`, because not every browser that reads such documents has `Temporal`.
 */
const spelling = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

export function isInstant(text: string): boolean {
  if (!spelling.test(text)) return false;
  const milliseconds = Date.parse(text);
  // The way back tells dates that don't exist, like 31 June.
  return !Number.isNaN(milliseconds) && instantAt(milliseconds / 1000) === text;
}

/** Whole seconds since 1970. Throws where the text is no instant of the one spelling. */
export function epochSeconds(instant: string): number {
  if (!isInstant(instant)) throw new RangeError(`not an instant: ${instant}`);
  return Date.parse(instant) / 1000;
}

/** The instant so many whole seconds after the beginning of 1970. */
export function instantAt(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
