import { activeMembersOf, ownersOf } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import type { Programme } from './programme.ts';
import type { Speaker } from './speaker.store.ts';
import type { Listener } from './tell.rules.ts';

/** Those of a cohort who are told of its programmes: who takes part now, who owns a project, and who holds sessions with an account. */
export interface Listeners {
  readonly members: readonly Listener[];
  readonly owners: readonly Listener[];
  readonly speakers: readonly Listener[];
}

export async function listenersOf(db: Database, cohortId: string, speakers: readonly Speaker[]): Promise<Listeners> {
  const members = await activeMembersOf(db, cohortId);
  const nobody = { groupId: null, speakerId: null, isOwner: false };
  return {
    members: members.map(({ accountId, groupId }) => ({ ...nobody, accountId, groupId })),
    owners: (await ownersOf(db, cohortId)).map(({ accountId }) => ({ ...nobody, accountId, isOwner: true })),
    speakers: speakers.flatMap(({ id, accountId }) =>
      accountId === null ? [] : [{ ...nobody, accountId, speakerId: id }],
    ),
  };
}

/** Who is told that a programme is out for the first time, each once: all of them, of those who hold sessions the ones in it. */
export function firstTold({ members, owners, speakers }: Listeners, { sessions }: Programme): string[] {
  const holding = new Set<string | null>(sessions.flatMap((session) => session.speakers.map(({ id }) => id)));
  const told = [...members, ...owners, ...speakers.filter(({ speakerId }) => holding.has(speakerId))];
  return [...new Set(told.map(({ accountId }) => accountId))];
}
