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

/** Somebody who is expected to do a task, alone or with their group. */
export interface Expected {
  readonly memberId: string;
  readonly accountId: string;
  readonly name: string;
  readonly groupId: string;
  readonly hasHandedIn: boolean;
}

/** Everybody in the cohort who takes part now and is not on leave, with whether they, or their group, have handed in. */
export async function expectedOf(db: Database, task: Pick<Task, 'id' | 'cohortId'>): Promise<Expected[]> {
  return await db
    .selectFrom('member')
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .select(['member.id as memberId', 'member.accountId', 'member.name', 'member.groupId'])
    .select((from) =>
      from
        .exists(
          from
            .selectFrom('taskWork')
            .innerJoin('handedIn', 'handedIn.workId', 'taskWork.id')
            .select('handedIn.id')
            .where('taskWork.taskId', '=', task.id)
            .where((is) =>
              is.or([
                is('taskWork.memberId', '=', is.ref('member.id')),
                is('taskWork.groupId', '=', is.ref('member.groupId')),
              ]),
            ),
        )
        .$castTo<boolean>()
        .as('hasHandedIn'),
    )
    .where('member.cohortId', '=', task.cohortId)
    .where('member.state', '=', 'active')
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
