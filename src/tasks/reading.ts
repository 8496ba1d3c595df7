import { groupsOf, nameOfGroup, type Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import { expectedOf, remindedOn } from './audience.store.ts';
import { cameInFor, type CameIn } from './reading.store.ts';
import type { Task } from './task.ts';

/** What came in, with whose it is. */
export interface NamedWork extends CameIn {
  /** A member with their group, or a group. */
  readonly name: string;
}

/** A member or a group from whom nothing has come. */
export interface Silent {
  /** The member's or the group's. */
  readonly id: string;
  readonly name: string;
  readonly isReminded: boolean;
}

export interface Reading {
  readonly cameIn: readonly NamedWork[];
  readonly silent: readonly Silent[];
}

export function isUnread({ version, readVersion }: Pick<CameIn, 'version' | 'readVersion'>): boolean {
  return version > readVersion;
}

/** Everything about where a task stands, in a handful of queries however many there are. */
export async function loadReading(
  db: Database,
  { language, now }: { readonly language: Language; readonly now: Temporal.Instant },
  cohort: Cohort,
  task: Task,
): Promise<Reading> {
  const groups = new Map(
    (await groupsOf(db, cohort.id)).map((group) => [group.id, nameOfGroup(language, cohort, group)]),
  );
  const groupName = (id: string) => groups.get(id) ?? '';
  const named = (memberName: string | null, groupId: string) =>
    memberName === null ? groupName(groupId) : `${memberName}, ${groupName(groupId)}`;
  const cameIn = (await cameInFor(db, task.id)).map((work) => ({
    ...work,
    name: named(work.memberName, work.groupId),
  }));
  const reminded = await remindedOn(db, task.id, inOslo(now).toPlainDate());
  const silent = new Map<string, Silent>();
  for (const { memberId, name, groupId, hasHandedIn } of await expectedOf(db, task)) {
    if (hasHandedIn) continue;
    const id = task.doneBy === 'group' ? groupId : memberId;
    const isReminded = reminded.has(memberId) && (silent.get(id)?.isReminded ?? true);
    silent.set(id, { id, name: named(task.doneBy === 'group' ? null : name, groupId), isReminded });
  }
  return { cameIn, silent: [...silent.values()] };
}

/** The unread works before and after one, in the order in which they came; round the end to the beginning. */
export function neighbours(
  cameIn: readonly NamedWork[],
  workId: string,
): { readonly previous: NamedWork | undefined; readonly next: NamedWork | undefined; readonly left: number } {
  const at = cameIn.findIndex((work) => work.workId === workId);
  const around = [...cameIn.slice(at + 1), ...cameIn.slice(0, Math.max(0, at))].filter(isUnread);
  return { previous: around.at(-1), next: around[0], left: around.length };
}
