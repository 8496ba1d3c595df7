import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { FirstHandedIn } from './due.rules.ts';
import type { TaskState } from './task-state.rules.ts';
import type { Task } from './task.ts';
import type { WorkState } from './work-state.rules.ts';

/** As much of a text as a list shows. */
const excerptLength = 160;

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
  readonly link: string;
}

/** Everything that came in for a task, what has waited longest first. One query, however many there are. */
export async function cameInFor(db: Database, taskId: string): Promise<CameIn[]> {
  const rows = await db
    .selectFrom('taskWork')
    .innerJoinLateral(
      (select) =>
        select
          .selectFrom('handedIn')
          .select(['version', 'link', 'handedInAt'])
          .select(sql<string>`left(text, ${excerptLength})`.as('excerpt'))
          .whereRef('workId', '=', 'taskWork.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('newest'),
      (join) => join.onTrue(),
    )
    .innerJoin('handedIn as first', (join) =>
      join.onRef('first.workId', '=', 'taskWork.id').on('first.version', '=', 1),
    )
    .leftJoin('member', 'member.id', 'taskWork.memberId')
    .select([
      'taskWork.id as workId',
      'taskWork.memberId',
      'member.name as memberName',
      'taskWork.state',
      'taskWork.readVersion',
      'newest.version',
      'newest.handedInAt',
      'newest.excerpt',
      'newest.link',
      'first.handedInAt as firstAt',
      'first.dueAt as firstDueAt',
    ])
    .select(sql<string>`coalesce(task_work.group_id, member.group_id)`.as('groupId'))
    .where('taskWork.taskId', '=', taskId)
    .orderBy('newest.handedInAt')
    .orderBy('taskWork.id')
    .execute();
  return rows;
}

/** How many have handed in, and how many of those nobody at the school has read. */
export interface Count {
  readonly taskId: string;
  readonly handedIn: number;
  readonly unread: number;
}

/** The same for every task of a cohort. One query. */
export async function countsOf(db: Database, cohortId: string): Promise<ReadonlyMap<string, Count>> {
  const { rows } = await sql<Count>`
    select task.id as task_id,
      count(newest.version)::integer as handed_in,
      (count(*) filter (where newest.version > task_work.read_version))::integer as unread
    from task
    join task_work on task_work.task_id = task.id
    join lateral (select max(version) as version from handed_in where work_id = task_work.id) newest on true
    where task.cohort_id = ${cohortId}
    group by task.id`.execute(db);
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
    .select(['taskWork.state as workState', 'first.handedInAt as firstAt', 'first.dueAt as firstDueAt'])
    .select((from) => [
      from
        .selectFrom('handedIn')
        .select(({ fn }) => fn.max('handedInAt').as('at'))
        .whereRef('workId', '=', 'taskWork.id')
        .as('handedInAt'),
      from
        .selectFrom('taskAnswer')
        .select(({ fn }) => fn.max('writtenAt').as('at'))
        .whereRef('workId', '=', 'taskWork.id')
        .as('answeredAt'),
    ])
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
