import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';

interface TaskFileTable {
  id: string;
  workId: string;
  fileId: string;
  addedBy: string | null;
  addedAt: Temporal.Instant;
  takenAwayAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    taskFile: TaskFileTable;
  }
}

/** A file that lies with somebody's work on a task. */
export interface TaskFile {
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly takenAwayAt: Temporal.Instant | null;
}

function fileRows(db: Database, workId: string) {
  return db
    .selectFrom('taskFile')
    .innerJoin('file', 'file.id', 'taskFile.fileId')
    .select(['taskFile.id', 'taskFile.fileId', 'file.name', 'file.bytes', 'file.sha256', 'taskFile.takenAwayAt'])
    .where('taskFile.workId', '=', workId);
}

/** The files that lie with a piece of work now, the oldest first. */
export async function filesOf(db: Database, workId: string): Promise<TaskFile[]> {
  return await fileRows(db, workId)
    .where('taskFile.takenAwayAt', 'is', null)
    .orderBy('taskFile.addedAt')
    .orderBy('taskFile.id')
    .execute();
}

/** One of the files of a piece of work, those that were taken away after they had been handed in among them. */
export async function findFileOf(db: Database, workId: string, id: string): Promise<TaskFile | undefined> {
  return await fileRows(db, workId).where('taskFile.id', '=', id).executeTakeFirst();
}

export async function saveTaskFile(
  tx: Tx,
  file: {
    readonly workId: string;
    readonly fileId: string;
    readonly addedBy: string;
    readonly addedAt: Temporal.Instant;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('taskFile')
    .values({ ...file, id, takenAwayAt: null })
    .execute();
  return id;
}

export async function markTakenAway(tx: Tx, id: string, takenAwayAt: Temporal.Instant): Promise<void> {
  await tx.updateTable('taskFile').set({ takenAwayAt }).where('id', '=', id).execute();
}

export async function deleteTaskFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('taskFile').where('id', '=', id).execute();
}
