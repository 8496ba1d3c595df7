import type { Database, Tx } from '../store/index.ts';
import type { Words } from '../gatherings/index.ts';
import type { DoneBy, Task, TaskTerms } from './task.ts';
import type { TaskState } from './task-state.rules.ts';

interface TaskTable {
  id: string;
  cohortId: string;
  afterGathering: number;
  state: TaskState;
  doneBy: DoneBy;
  card: string | null;
  title: string;
  text: string;
  outcomes: string[];
  dueAt: Temporal.Instant;
  previousDueAt: Temporal.Instant | null;
  changedAt: Temporal.Instant;
  setAt: Temporal.Instant | null;
  endReason: string | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    task: TaskTable;
  }
}

// jsonb arrives parsed from both databases; the column's type is what is written.
function asTask(row: TaskTable): Task {
  return { ...row, title: row.title as unknown as Words, text: row.text as unknown as Words };
}

/** The tasks of a cohort in the order of the year. */
export async function tasksOf(db: Database, cohortId: string): Promise<Task[]> {
  const rows = await db
    .selectFrom('task')
    .selectAll()
    .where('cohortId', '=', cohortId)
    .orderBy('afterGathering')
    .orderBy('dueAt')
    .orderBy('id')
    .execute();
  return rows.map(asTask);
}

export async function findTask(db: Database, cohortId: string, id: string): Promise<Task | undefined> {
  const row = await db
    .selectFrom('task')
    .selectAll()
    .where('id', '=', id)
    .where('cohortId', '=', cohortId)
    .executeTakeFirst();
  return row && asTask(row);
}

/** The same, for a deed that changes it: nobody else changes it, or hands in, before the end of the transaction. */
export async function lockTask(tx: Tx, id: string): Promise<Task | undefined> {
  const row = await tx.selectFrom('task').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row && asTask(row);
}

/** The same, for a deed that leaves the task itself alone: many may hand in at once, while nobody closes it. */
export async function holdTask(tx: Tx, id: string): Promise<Task | undefined> {
  const row = await tx.selectFrom('task').selectAll().where('id', '=', id).forShare().executeTakeFirst();
  return row && asTask(row);
}

function columnsOf({ afterGathering, doneBy, card, title, text, outcomes, dueAt }: TaskTerms) {
  return {
    afterGathering,
    doneBy,
    card,
    dueAt,
    outcomes: [...outcomes],
    title: JSON.stringify(title),
    text: JSON.stringify(text),
  };
}

/** Adds a draft; false where there is one with its id already. */
export async function addTask(
  tx: Tx,
  { id, cohortId, ...terms }: TaskTerms & Pick<Task, 'id' | 'cohortId'>,
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await tx
    .insertInto('task')
    .values({
      ...columnsOf(terms),
      id,
      cohortId,
      state: 'draft',
      previousDueAt: null,
      changedAt: now,
      setAt: null,
      endReason: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function changeTask(
  tx: Tx,
  id: string,
  terms: TaskTerms,
  times: Pick<Task, 'previousDueAt' | 'changedAt'>,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ ...columnsOf(terms), ...times })
    .where('id', '=', id)
    .execute();
}

export async function markTaskSet(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('task').set({ state: 'set', setAt: now }).where('id', '=', id).execute();
}

export async function markTaskEnded(
  tx: Tx,
  id: string,
  ended: { readonly state: TaskState; readonly endReason: string },
): Promise<void> {
  await tx.updateTable('task').set(ended).where('id', '=', id).execute();
}
