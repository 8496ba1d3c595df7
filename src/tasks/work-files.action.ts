import type { Deed } from '../admission/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { deleteFile, inTransaction, saveFile, writeLog, type NewFile, type Tx } from '../store/index.ts';
import { deleteTaskFile, filesOf, markTakenAway, saveTaskFile } from './task-file.store.ts';
import { nextWorkState } from './work-state.rules.ts';
import { doerOf, lockWork, versionsOf, type Work } from './work.store.ts';
import { holdTask } from './task.store.ts';
import { filesLimit } from './work-limits.ts';
import type { Writer } from './write-work.action.ts';

export type FileRefusal = 'notFound' | 'notOpen' | 'answered' | 'full';

/** Puts a file with the work on a task. The same file once more changes nothing. */
export async function addWorkFile(
  deed: Deed,
  writer: Writer,
  taskId: string,
  file: NewFile,
): Promise<Result<null, FileRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const work = await openWork(tx, writer, taskId);
    if (!work.ok) return work;
    const there = await filesOf(tx, work.value.id);
    if (there.some(({ sha256 }) => sha256 === sha256Hex(file.content))) return ok(null);
    if (there.length >= filesLimit) return refused('full');
    const now = deed.clock.now();
    const fileId = await saveFile(tx, file, now);
    await saveTaskFile(tx, { workId: work.value.id, fileId, addedBy: writer.id, addedAt: now });
    await note(tx, now, { action: 'taskFileAdded', writer, taskId, fileId });
    return ok(null);
  });
}

/** Takes a file away. One that was handed in stays with what was handed in. What is gone already stays gone. */
export async function removeWorkFile(
  deed: Deed,
  writer: Writer,
  taskId: string,
  id: string,
): Promise<Result<null, FileRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const work = await openWork(tx, writer, taskId);
    if (!work.ok) return work;
    const file = (await filesOf(tx, work.value.id)).find((one) => one.id === id);
    if (!file) return ok(null);
    const now = deed.clock.now();
    const versions = await versionsOf(tx, work.value.id);
    if (versions.some(({ files }) => files.some((one) => one.id === id))) await markTakenAway(tx, id, now);
    else {
      await deleteTaskFile(tx, id);
      await deleteFile(tx, file.fileId);
    }
    await note(tx, now, { action: 'taskFileRemoved', writer, taskId, fileId: file.fileId });
    return ok(null);
  });
}

async function openWork(
  tx: Tx,
  writer: Writer,
  taskId: string,
): Promise<Result<Work, 'notFound' | 'notOpen' | 'answered'>> {
  const task = await holdTask(tx, taskId);
  if (task?.cohortId !== writer.cohortId || task.setAt === null) return refused('notFound');
  if (task.state !== 'set') return refused('notOpen');
  const work = await lockWork(tx, taskId, doerOf(task, writer));
  return nextWorkState(work.state, 'handIn').ok ? ok(work) : refused('answered');
}

interface Noted {
  readonly action: string;
  readonly writer: Writer;
  readonly taskId: string;
  readonly fileId: string;
}

async function note(tx: Tx, at: Temporal.Instant, { action, writer, taskId, fileId }: Noted): Promise<void> {
  await writeLog(tx, {
    at,
    actor: { kind: 'account', id: writer.accountId },
    action,
    subject: { kind: 'task', id: taskId },
    details: { file: fileId },
  });
}
