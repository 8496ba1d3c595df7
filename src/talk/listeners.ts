import { isPart, membersOf, ownersOf, type Cohort } from '../cohort/index.ts';
import { speakersOf } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import type { Listener } from './audience.rules.ts';

/** Whom the school can tell something in a cohort: those who take part, the owners of their projects, and its own who hold sessions. */
export async function listenersOf(db: Database, cohort: Cohort): Promise<Listener[]> {
  const members = (await membersOf(db, cohort.id)).filter(({ state }) => isPart(state));
  const groups = new Set(members.map(({ groupId }) => groupId));
  const owners = (await ownersOf(db, cohort.id)).filter(({ groupId }) => groups.has(groupId));
  const speakers = await speakersOf(db, cohort.id);
  return [
    ...members.map(({ accountId, name, standing, groupId }) => ({ accountId, name, as: standing, groupId })),
    ...owners.map(({ accountId, name, groupId }) => ({ accountId, name, as: 'owner' as const, groupId })),
    ...speakers.flatMap(({ accountId, kind, name }) =>
      accountId && kind === 'own' ? [{ accountId, name, as: 'teacher' as const, groupId: null }] : [],
    ),
  ];
}
