import { groupsOf, nameOfGroup, type Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import { remindedOn, silentOf } from './audience.store.ts';
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

/** What came in for a task and from whom nothing has come, the silent in the order of the groups. */
export async function loadReading(
  db: Database,
  { language, now }: { readonly language: Language; readonly now: Temporal.Instant },
  cohort: Cohort,
  task: Task,
): Promise<Reading> {
  const groupName = await groupNames(db, language, cohort);
  return {
    cameIn: await namedCameIn(db, groupName, task),
    silent: await namedSilent(db, groupName, inOslo(now).toPlainDate(), task),
  };
}

/** What came in for a task, with the names of those whose it is. */
export async function loadCameIn(db: Database, language: Language, cohort: Cohort, task: Task): Promise<NamedWork[]> {
  return await namedCameIn(db, await groupNames(db, language, cohort), task);
}

type GroupName = (id: string) => string;

async function namedCameIn(db: Database, groupName: GroupName, task: Task): Promise<NamedWork[]> {
  return (await cameInFor(db, task.id)).map((work) => ({
    ...work,
    name: nameIn(work.memberName, groupName(work.groupId)),
  }));
}

async function namedSilent(
  db: Database,
  groupName: GroupName,
  today: Temporal.PlainDate,
  task: Task,
): Promise<Silent[]> {
  const reminded = await remindedOn(db, task.id, today);
  const silent = new Map<string, Silent>();
  for (const { memberId, name, groupId } of await silentOf(db, task)) {
    const isGroup = task.doneBy === 'group';
    const id = isGroup ? groupId : memberId;
    // A group has been reminded when all in it have.
    const isReminded = reminded.has(memberId) && (silent.get(id)?.isReminded ?? true);
    silent.set(id, { id, name: nameIn(isGroup ? null : name, groupName(groupId)), isReminded });
  }
  return [...silent.values()];
}

async function groupNames(db: Database, language: Language, cohort: Cohort): Promise<GroupName> {
  const groups = new Map((await groupsOf(db, cohort.id)).map((group) => [group.id, group]));
  return (id) => {
    const group = groups.get(id);
    return group ? nameOfGroup(language, cohort, group) : '';
  };
}

function nameIn(memberName: string | null, groupName: string): string {
  return memberName === null ? groupName : `${memberName}, ${groupName}`;
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
