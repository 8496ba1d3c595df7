import type { Deed } from '../admission/index.ts';
import { canonicalJson } from '../kit/canonical-json.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { holdTask } from './task.store.ts';
import type { Task } from './task.ts';
import { filesOf } from './task-file.store.ts';
import { nextWorkState } from './work-state.rules.ts';
import {
  doerOf,
  dropQuietDrafts,
  findWork,
  lockWork,
  draftsOf,
  newestVersion,
  saveDraft,
  saveHandedIn,
  type Draft,
  type HandedInFile,
  type Work,
} from './work.store.ts';
import { judgeWriting, nothingWritten, sameWritten, type Written } from './writing.rules.ts';

/** More than anybody's typing can have been kept between two answers of the server. */
const draftsThatMatter = 20;

/** The member who writes, in the cohort whose task it is. */
export interface Writer {
  readonly id: string;
  readonly cohortId: string;
  readonly groupId: string;
  readonly accountId: string;
}

export interface Writing {
  readonly taskId: string;
  readonly written: Written;
  /** The fingerprint of the draft that the form was filled from. */
  readonly base: string;
  /** Kept while typing, without anybody having asked. */
  readonly quiet?: boolean;
}

export type WriteRefusal =
  | { readonly kind: 'notFound' | 'notOpen' | 'answered' | 'empty' }
  | { readonly kind: 'conflict'; readonly stored: Draft | undefined };

interface Kept {
  readonly task: Task;
  readonly work: Work;
}

/** Keeps what somebody has written for a task so far. Saving the same again changes nothing. */
export async function keepDraft(deed: Deed, writer: Writer, writing: Writing): Promise<Result<null, WriteRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const kept = await keep(tx, deed.clock.now(), writer, writing);
    // Nothing that is kept where nothing was is kept already.
    return kept.ok || kept.reason.kind === 'empty' ? ok(null) : kept;
  });
}

/**
 * Hands in, alone or for the group: a version that is never changed afterwards. The same once more, as when two press at once, is the
 * one that is there already.
 */
export async function handIn(deed: Deed, writer: Writer, writing: Writing): Promise<Result<null, WriteRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    const kept = await keep(tx, now, writer, writing);
    if (!kept.ok) return kept;
    const { task, work } = kept.value;
    const before = await newestVersion(tx, work.id);
    const files = (await filesOf(tx, work.id)).map(({ id, name, bytes, sha256 }) => ({ id, name, bytes, sha256 }));
    const { text, link } = writing.written;
    if (text === '' && link === '' && files.length === 0) return refused({ kind: 'empty' });
    const isThere = before && sameWritten(before, writing.written) && sameFiles(before.files, files);
    if (isThere && work.state === 'handedIn') return ok(null);
    const next = nextWorkState(work.state, 'handIn');
    if (!next.ok) return refused({ kind: 'answered' });
    const version = (before?.version ?? 0) + 1;
    const row = { workId: work.id, version, text, link, files, handedInBy: writer.id, handedInAt: now };
    const hash = sha256Hex(canonicalJson({ ...row, taskId: task.id, handedInAt: now.toString() }));
    await saveHandedIn(tx, { ...row, dueAt: task.dueAt, hash }, next.value);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: writer.accountId },
      action: 'taskHandedIn',
      subject: { kind: 'task', id: task.id },
      details: { work: work.id, version, hash },
    });
    return ok(null);
  });
}

function sameFiles(one: readonly HandedInFile[], other: readonly HandedInFile[]): boolean {
  return one.map(({ id }) => id).join() === other.map(({ id }) => id).join();
}

/** Makes what is written the newest draft, if it may be. The task and the work are held to the end of the transaction. */
async function keep(
  tx: Tx,
  now: Temporal.Instant,
  writer: Writer,
  { taskId, written, base, quiet = false }: Writing,
): Promise<Result<Kept, WriteRefusal>> {
  const task = await holdTask(tx, taskId);
  if (task?.cohortId !== writer.cohortId || task.setAt === null) return refused({ kind: 'notFound' });
  if (task.state !== 'set') return refused({ kind: 'notOpen' });
  const doer = doerOf(task, writer);
  if (sameWritten(written, nothingWritten) && !(await findWork(tx, taskId, doer))) return refused({ kind: 'empty' });
  const work = await lockWork(tx, taskId, doer);
  const drafts = await draftsOf(tx, work.id, draftsThatMatter);
  const [stored] = drafts;
  const judged = judgeWriting({
    task: task.state,
    work: work.state,
    drafts,
    base,
    writerId: writer.id,
    written,
  });
  if (!judged.ok) return refused(judged.reason === 'conflict' ? { kind: 'conflict', stored } : { kind: judged.reason });
  if (judged.value === 'new') {
    await dropQuietDrafts(tx, work.id, now.subtract({ hours: 24 }));
    const number = (stored?.number ?? 0) + 1;
    await saveDraft(tx, { ...written, workId: work.id, number, quiet, writtenBy: writer.id, writtenAt: now });
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: writer.accountId },
      action: 'taskDraftKept',
      subject: { kind: 'task', id: task.id },
      details: { work: work.id, number },
    });
  }
  return ok({ task, work });
}
