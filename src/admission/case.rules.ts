import type { LogEntry } from '../store/index.ts';

/** Deeds of the school after which an answer no longer waits to be read. */
export const deedsThatRead = ['supplementRead', 'standingDecided', 'supplementAsked'] as const;

/** When something came in that nobody at the school has read since; null when everything is read. The log comes oldest first. */
export function unreadSince(log: readonly Pick<LogEntry, 'action' | 'at'>[]): Temporal.Instant | null {
  let since: Temporal.Instant | null = null;
  for (const { action, at } of log) {
    if (action === 'supplementGiven') since ??= at;
    else if (deedsThatRead.some((deed) => deed === action)) since = null;
  }
  return since;
}
