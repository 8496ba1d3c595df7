import { isPart } from '../cohort/index.ts';
import type { MemberYear } from './load-year.ts';
import type { CountedSession } from './own-year.ts';

export interface UnmarkedSession extends CountedSession {
  readonly missing: number;
  readonly expected: number;
}

/** Sessions that are over and at which somebody who still takes part is not registered, the oldest first. */
export function unmarkedSessions(members: readonly MemberYear[]): UnmarkedSession[] {
  const found = new Map<string, CountedSession & { missing: number; expected: number }>();
  for (const { member, sessions } of members) {
    if (!isPart(member.state)) continue;
    for (const { mark, ...session } of sessions) {
      if (!session.isOver) continue;
      const one = found.get(session.session.id) ?? { ...session, missing: 0, expected: 0 };
      one.expected++;
      if (mark === null) one.missing++;
      found.set(session.session.id, one);
    }
  }
  return [...found.values()]
    .filter(({ missing }) => missing > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
