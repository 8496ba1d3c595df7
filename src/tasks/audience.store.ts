import type { Database, Tx } from '../store/index.ts';
import type { Task } from './task.ts';

interface TaskReminderTable {
  taskId: string;
  memberId: string;
  onDay: Temporal.PlainDate;
}

declare module '../store/schema.ts' {
  interface Tables {
    taskReminder: TaskReminderTable;
  }
}

/** Somebody who is expected to do a task, alone or with their group, and from whom nothing has come. */
export interface SilentMember {
  readonly memberId: string;
  readonly accountId: string;
  readonly name: string;
  readonly groupId: string;
}

/** Those in the cohort who take part now, are not on leave, and have not handed in, nor has anybody in their group. */
export async function silentOf(db: Database, task: Pick<Task, 'id' | 'cohortId' | 'doneBy'>): Promise<SilentMember[]> {
  const [doer, own] =
    task.doneBy === 'group'
      ? (['taskWork.groupId', 'member.groupId'] as const)
      : (['taskWork.memberId', 'member.id'] as const);
  return await db
    .selectFrom('member')
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .leftJoin('taskWork', (join) => join.on('taskWork.taskId', '=', task.id).onRef(doer, '=', own))
    .select(['member.id as memberId', 'member.accountId', 'member.name', 'member.groupId'])
    .where('member.cohortId', '=', task.cohortId)
    .where('member.state', '=', 'active')
    .where((is) => is.or([is('taskWork.version', 'is', null), is('taskWork.version', '=', 0)]))
    .orderBy('studyGroup.number')
    .orderBy('member.name')
    .orderBy('member.id')
    .execute();
}

/** Those who were reminded of a task on a day. */
export async function remindedOn(db: Database, taskId: string, day: Temporal.PlainDate): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('taskReminder')
    .select('memberId')
    .where('taskId', '=', taskId)
    .where('onDay', '=', day)
    .execute();
  return new Set(rows.map(({ memberId }) => memberId));
}

/** Notes who is reminded; answers those who had not been yet that day. */
export async function saveReminders(
  tx: Tx,
  taskId: string,
  memberIds: readonly string[],
  onDay: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  if (memberIds.length === 0) return new Set();
  const rows = await tx
    .insertInto('taskReminder')
    .values(memberIds.map((memberId) => ({ taskId, memberId, onDay })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('memberId')
    .execute();
  return new Set(rows.map(({ memberId }) => memberId));
}

/** The accounts of those who did a piece of work: the member, or those who take part in the group now. */
export async function accountsOfWork(
  db: Database,
  work: { readonly memberId: string | null; readonly groupId: string | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('member')
    .select('accountId')
    .where((is) => (work.groupId === null ? is('id', '=', work.memberId) : is('groupId', '=', work.groupId)))
    .where('state', 'in', ['active', 'onLeave'])
    .execute();
  return rows.map(({ accountId }) => accountId);
}
