import type { Deed } from '../admission/index.ts';
import { findCohortById } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { accountsOfWork } from './audience.store.ts';
import type { SchoolDeed } from './save-task.action.ts';
import { taskAnsweredNotice } from './task-notices.ts';
import type { Task } from './task.ts';
import { holdTask } from './task.store.ts';
import { nextWorkState } from './work-state.rules.ts';
import {
  answersOf,
  lockWorkById,
  newestVersion,
  saveAnswer,
  setReadVersion,
  setWorkState,
  type TaskAnswer,
  type Work,
} from './work.store.ts';

/** The version of a piece of work that somebody at the school has before them. */
export interface ReadWork {
  readonly taskId: string;
  readonly workId: string;
  readonly version: number;
}

export type AnswerRefusal = 'notFound' | 'newer' | 'answered' | 'closed';

/** Answers what was handed in, or asks for more: then it can be handed in once more. Those whose work it is are told. */
export async function answerWork(
  deed: Deed,
  by: SchoolDeed,
  read: ReadWork,
  { kind, text }: Pick<TaskAnswer, 'kind' | 'text'>,
): Promise<Result<null, AnswerRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const found = await lockRead(tx, by, read);
    if (!found.ok) return found;
    const { task, work } = found.value;
    const answers = await answersOf(tx, work.id);
    const before = answers.find(({ version }) => version === read.version);
    if (before) return before.kind === kind && before.text === text ? ok(null) : refused('answered');
    if (kind === 'askForMore' && task.state !== 'set') return refused('closed');
    const next = nextWorkState(work.state, kind);
    if (!next.ok) return refused('answered');
    const now = deed.clock.now();
    await saveAnswer(tx, {
      workId: work.id,
      version: read.version,
      kind,
      text,
      writtenBy: by.accountId,
      writtenAt: now,
    });
    await setWorkState(tx, work.id, next.value);
    await setReadVersion(tx, work.id, read.version);
    const cohort = await findCohortById(tx, task.cohortId);
    if (!cohort) throw new Error('the task belongs to no cohort');
    await notify(
      tx,
      now,
      await accountsOfWork(tx, work),
      taskAnsweredNotice(deed.baseUrl, cohort, task, { ...read, kind }),
    );
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: kind === 'answer' ? 'taskAnswered' : 'taskMoreAsked',
      subject: { kind: 'task', id: task.id },
      details: { work: work.id, version: read.version },
    });
    return ok(null);
  });
}

/** Notes that somebody at the school has read what was handed in. */
export async function markRead(deed: Deed, by: SchoolDeed, read: ReadWork): Promise<Result<null, AnswerRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const found = await lockRead(tx, by, read);
    if (!found.ok) return found;
    const { task, work } = found.value;
    if (work.readVersion >= read.version) return ok(null);
    await setReadVersion(tx, work.id, read.version);
    await writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: by.accountId },
      action: 'taskRead',
      subject: { kind: 'task', id: task.id },
      details: { work: work.id, version: read.version },
    });
    return ok(null);
  });
}

async function lockRead(
  tx: Tx,
  by: SchoolDeed,
  { taskId, workId, version }: ReadWork,
): Promise<Result<{ readonly task: Task; readonly work: Work }, 'notFound' | 'newer'>> {
  const task = await holdTask(tx, taskId);
  if (task?.cohortId !== by.cohortId) return refused('notFound');
  const work = await lockWorkById(tx, workId);
  const newest = work?.taskId === taskId ? await newestVersion(tx, workId) : undefined;
  if (!work || !newest) return refused('notFound');
  return newest.version === version ? ok({ task, work }) : refused('newer');
}
