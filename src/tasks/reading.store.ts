import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { FirstHandedIn } from './due.rules.ts';
import type { TaskState } from './task-state.rules.ts';
import type { Task } from './task.ts';
import type { WorkState } from './work-state.rules.ts';

/** What came in from one member or group, at a glance. */
export interface CameIn extends FirstHandedIn {
  readonly workId: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly groupId: string;
  readonly state: WorkState;
  readonly version: number;
  readonly readVersion: number;
  readonly handedInAt: Temporal.Instant;
  readonly excerpt: string;
}

/** Everything that came in for a task, what has waited longest first. One query, however many there are. */
export async function cameInFor(db: Database, taskId: string): Promise<CameIn[]> {
  const rows = await db
    .selectFrom('taskWork')
    .leftJoin('member', 'member.id', 'taskWork.memberId')
    .selectAll('taskWork')
    .select(['member.name as memberName', 'member.groupId as memberGroupId'])
    .where('taskWork.taskId', '=', taskId)
    .where('taskWork.version', '>', 0)
    .orderBy('taskWork.handedInAt')
    .orderBy('taskWork.id')
    .execute();
  return rows.flatMap(({ id, groupId, memberGroupId, handedInAt, firstAt, firstDueAt, ...row }) =>
    handedInAt && firstAt && firstDueAt
      ? [{ ...row, workId: id, groupId: groupId ?? memberGroupId ?? '', handedInAt, firstAt, firstDueAt }]
      : [],
  );
}

/** How many have handed in, and how many of those nobody at the school has read. */
export interface Count {
  readonly taskId: string;
  readonly handedIn: number;
  readonly unread: number;
}

/** The same for every task of a cohort. One query. */
export async function countsOf(db: Database, cohortId: string): Promise<ReadonlyMap<string, Count>> {
  const rows = await db
    .selectFrom('taskWork')
    .innerJoin('task', 'task.id', 'taskWork.taskId')
    .select('taskId')
    .select([
      sql<number>`count(*)::integer`.as('handedIn'),
      sql<number>`(count(*) filter (where task_work.version > task_work.read_version))::integer`.as('unread'),
    ])
    .where('task.cohortId', '=', cohortId)
    .where('taskWork.version', '>', 0)
    .groupBy('taskId')
    .execute();
  return new Map(rows.map((row) => [row.taskId, row]));
}

/** How many members and groups are expected to do tasks: those who take part and are not on leave. */
export async function expectedCounts(
  db: Database,
  cohortId: string,
): Promise<{ readonly member: number; readonly group: number }> {
  return await db
    .selectFrom('member')
    .select([sql<number>`count(*)::integer`.as('member'), sql<number>`count(distinct group_id)::integer`.as('group')])
    .where('cohortId', '=', cohortId)
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
}

/** A task as one of those who do it sees it, with where their own work stands. */
export interface OwnTask {
  readonly id: string;
  readonly state: TaskState;
  readonly afterGathering: number;
  readonly doneBy: Task['doneBy'];
  readonly title: Task['title'];
  readonly outcomes: readonly string[];
  readonly dueAt: Temporal.Instant;
  readonly workState: WorkState | null;
  readonly handedInAt: Temporal.Instant | null;
  readonly first: FirstHandedIn | null;
  readonly answeredAt: Temporal.Instant | null;
}

/** What has been set for a member, in the order of when it is due. One query. */
export async function ownTasks(
  db: Database,
  { id, cohortId, groupId }: { readonly id: string; readonly cohortId: string; readonly groupId: string },
): Promise<OwnTask[]> {
  const rows = await db
    .selectFrom('task')
    .leftJoin('taskWork', (join) =>
      join
        .onRef('taskWork.taskId', '=', 'task.id')
        .on((is) => is.or([is('taskWork.memberId', '=', id), is('taskWork.groupId', '=', groupId)])),
    )
    .leftJoin('handedIn as first', (join) => join.onRef('first.workId', '=', 'taskWork.id').on('first.version', '=', 1))
    .select([
      'task.id',
      'task.state',
      'task.afterGathering',
      'task.doneBy',
      'task.title',
      'task.outcomes',
      'task.dueAt',
    ])
    .select(['taskWork.state as workState', 'taskWork.firstAt', 'taskWork.firstDueAt', 'taskWork.handedInAt'])
    .select((from) =>
      from
        .selectFrom('taskAnswer')
        .select(({ fn }) => fn.max('writtenAt').as('at'))
        .whereRef('workId', '=', 'taskWork.id')
        .as('answeredAt'),
    )
    .where('task.cohortId', '=', cohortId)
    .where('task.setAt', 'is not', null)
    .orderBy('task.dueAt')
    .orderBy('task.id')
    .execute();
  return rows.map(({ title, firstAt, firstDueAt, ...row }) => ({
    ...row,
    title: title as unknown as Task['title'],
    first: firstAt && firstDueAt ? { firstAt, firstDueAt } : null,
  }));
}
