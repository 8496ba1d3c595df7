import { newId } from '../kit/id.ts';
import type { Database, Tx } from './database.ts';

export interface JobTable {
  id: string;
  dedupeKey: string;
  kind: string;
  subjectId: string;
  dueAt: Temporal.Instant | null;
  attempts: number;
  lastError: string | null;
  doneAt: Temporal.Instant | null;
}

declare module './schema.ts' {
  interface Tables {
    job: JobTable;
  }
}

export interface PlannedJob {
  readonly kind: string;
  readonly subjectId: string;
  /** On the product's clock, not the machine's. */
  readonly dueAt: Temporal.Instant;
}

/** Plans a job for a time. The same kind for the same subject is planned once; planning it again moves it, unless it is done. */
export async function planJob(tx: Tx | Database, job: PlannedJob): Promise<void> {
  await tx
    .insertInto('job')
    .values({
      ...job,
      id: newId(),
      dedupeKey: `${job.kind}:${job.subjectId}`,
      attempts: 0,
      lastError: null,
      doneAt: null,
    })
    .onConflict((conflict) =>
      conflict.column('dedupeKey').doUpdateSet({ dueAt: job.dueAt }).where('job.doneAt', 'is', null),
    )
    .execute();
}

export type DueJob = Pick<JobTable, 'id' | 'kind' | 'subjectId' | 'attempts'>;

/** Takes the job that has been due longest, if any; it comes up again at `until` unless it is marked done before. */
export async function takeDueJob(
  db: Database,
  now: Temporal.Instant,
  until: Temporal.Instant,
): Promise<DueJob | undefined> {
  return await db
    .updateTable('job')
    .set((set) => ({ dueAt: until, attempts: set('attempts', '+', 1) }))
    .where('id', '=', (due) =>
      due.selectFrom('job').select('id').where('dueAt', '<=', now).orderBy('dueAt').limit(1).forUpdate().skipLocked(),
    )
    .returning(['id', 'kind', 'subjectId', 'attempts'])
    .executeTakeFirst();
}

export async function markJobDone(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('job').set({ doneAt: now, dueAt: null, lastError: null }).where('id', '=', id).execute();
}

/** Lets a job come up again, as when its work repeats every day. */
export async function repeatJob(db: Database, id: string, dueAt: Temporal.Instant): Promise<void> {
  await db.updateTable('job').set({ dueAt, attempts: 0, lastError: null }).where('id', '=', id).execute();
}

export async function postponeJob(db: Database, id: string, dueAt: Temporal.Instant, error: string): Promise<void> {
  await db.updateTable('job').set({ dueAt, lastError: error }).where('id', '=', id).execute();
}
