import { isPart } from '../cohort/index.ts';
import type { MemberYear } from './load-year.ts';
import type { CountedSession } from './own-year.ts';

/** A session with how many of those who were expected are not registered. */
export interface UnmarkedSession extends Pick<CountedSession, 'session' | 'startsAt'> {
  readonly missing: number;
  readonly expected: number;
}

/** Sessions that are over and at which somebody who still takes part is not registered, the oldest first. */
export function unmarkedSessions(members: readonly MemberYear[]): UnmarkedSession[] {
  const found = new Map<number, Pick<CountedSession, 'session' | 'startsAt'> & { missing: number; expected: number }>();
  for (const { member, sessions } of members) {
    if (!isPart(member.state)) continue;
    for (const { place, isOver, mark, session, startsAt } of sessions) {
      if (!isOver) continue;
      const one = found.get(place) ?? { session, startsAt, missing: 0, expected: 0 };
      one.expected++;
      if (mark === null) one.missing++;
      found.set(place, one);
    }
  }
  return [...found.values()]
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
