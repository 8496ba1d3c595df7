/** Mail is erased after three months: whether one that was written then must still be there. */
export function isMailKept(writtenAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return now.since(writtenAt).total('hours') < 85 * 24;
}
