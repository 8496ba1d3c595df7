import type { Deed } from '../admission/index.ts';
import { findCohortById } from '../cohort/index.ts';
import { canonicalJson } from '../kit/canonical-json.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { silentOf } from './audience.store.ts';
import { taskMovedNotice, taskSetNotice } from './task-notices.ts';
import { nextTaskState } from './task-state.rules.ts';
import type { Task, TaskTerms } from './task.ts';
import { addTask, changeTask, lockTask, markTaskSet } from './task.store.ts';

/** Who at the school does something about the tasks of which cohort. */
export interface SchoolDeed {
  readonly cohortId: string;
  readonly accountId: string;
}

export type SaveRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'duePassed' }
  | { readonly kind: 'conflict'; readonly stored: Task };

/** Tells one state of a task's terms from another: what a form was filled from. */
export function termsFingerprint({ afterGathering, doneBy, card, title, text, outcomes, dueAt }: TaskTerms): string {
  return sha256Hex(canonicalJson({ afterGathering, doneBy, card, title, text, outcomes, dueAt: dueAt.toString() }));
}

/**
 * Keeps a new task as a draft, for the school alone. It brings its id, so that a form that is sent twice makes one; where another one
 * has been made of the same form meanwhile, that is a conflict.
 */
export async function draftTask(
  deed: Deed,
  by: SchoolDeed,
  id: string,
  terms: TaskTerms,
): Promise<Result<null, SaveRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    if (await addTask(tx, { ...terms, id, cohortId: by.cohortId }, now)) {
      await note(tx, now, { action: 'taskDrafted', id, by });
      return ok(null);
    }
    const stored = await lockTask(tx, id);
    if (stored?.cohortId !== by.cohortId) return refused({ kind: 'notFound' });
    return termsFingerprint(stored) === termsFingerprint(terms) ? ok(null) : refused({ kind: 'conflict', stored });
  });
}

/**
 * Changes a task. One that people have been given keeps who does it; where it is due at another time, those who have not handed in
 * are told. What was handed in stays as it is.
 */
export async function saveTask(
  deed: Deed,
  by: SchoolDeed,
  id: string,
  wanted: { readonly terms: TaskTerms; readonly base: string },
): Promise<Result<null, SaveRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const stored = await lockTask(tx, id);
    if (stored?.cohortId !== by.cohortId) return refused({ kind: 'notFound' });
    if (stored.state === 'closed' || stored.state === 'withdrawn') return refused({ kind: 'ended' });
    const isSet = stored.state === 'set';
    const terms = isSet ? { ...wanted.terms, doneBy: stored.doneBy } : wanted.terms;
    if (termsFingerprint(terms) === termsFingerprint(stored)) return ok(null);
    if (wanted.base !== termsFingerprint(stored)) return refused({ kind: 'conflict', stored });
    const now = deed.clock.now();
    const isMoved = isSet && !terms.dueAt.equals(stored.dueAt);
    if (isMoved && Temporal.Instant.compare(terms.dueAt, now) <= 0) return refused({ kind: 'duePassed' });
    const previousDueAt = isMoved ? stored.dueAt : stored.previousDueAt;
    await changeTask(tx, id, terms, { previousDueAt, changedAt: now });
    await note(tx, now, { action: 'taskChanged', id, by });
    if (isMoved) await tellMoved(tx, deed, { ...stored, ...terms, previousDueAt, changedAt: now }, by);
    return ok(null);
  });
}

async function tellMoved(tx: Tx, deed: Deed, task: Task, by: SchoolDeed): Promise<void> {
  const now = deed.clock.now();
  const silent = await silentOf(tx, task);
  await notify(
    tx,
    now,
    silent.map(({ accountId }) => accountId),
    taskMovedNotice(deed.baseUrl, await cohortOf(tx, task), task),
  );
  await note(tx, now, { action: 'taskMoved', id: task.id, by });
}

/** Gives a task to the cohort: everybody who takes part is told. */
export async function setTask(
  deed: Deed,
  by: SchoolDeed,
  id: string,
): Promise<Result<null, 'notFound' | 'ended' | 'duePassed'>> {
  return await inTransaction(deed.db, async (tx) => {
    const task = await lockTask(tx, id);
    if (task?.cohortId !== by.cohortId) return refused('notFound');
    if (task.state === 'set') return ok(null);
    if (!nextTaskState(task.state, 'set').ok) return refused('ended');
    const now = deed.clock.now();
    if (Temporal.Instant.compare(task.dueAt, now) <= 0) return refused('duePassed');
    await markTaskSet(tx, id, now);
    const people = await silentOf(tx, task);
    await notify(
      tx,
      now,
      people.map(({ accountId }) => accountId),
      taskSetNotice(deed.baseUrl, await cohortOf(tx, task), task),
    );
    await note(tx, now, { action: 'taskSet', id, by });
    return ok(null);
  });
}

async function cohortOf(tx: Tx, { cohortId }: Pick<Task, 'cohortId'>) {
  const cohort = await findCohortById(tx, cohortId);
  if (!cohort) throw new Error('the task belongs to no cohort');
  return cohort;
}

interface Noted {
  readonly action: string;
  readonly id: string;
  readonly by: SchoolDeed;
}

async function note(tx: Tx, at: Temporal.Instant, { action, id, by }: Noted): Promise<void> {
  await writeLog(tx, {
    at,
    actor: { kind: 'account', id: by.accountId },
    action,
    subject: { kind: 'task', id },
    details: { cohort: by.cohortId },
  });
}
