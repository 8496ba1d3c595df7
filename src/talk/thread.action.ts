import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { mayRename } from './post.rules.ts';
import { nextThreadState } from './talk-state.rules.ts';
import { findThread, lockThread, saveFollows, saveRead, setThreadState, setThreadTitle } from './thread.store.ts';
import type { Writer } from './write-post.action.ts';

/** Closes a thread, so that nothing more is said in it, or opens it again. Doing it twice is doing it once. */
export async function closeThread(
  deed: Deed,
  { cohort, accountId }: Writer,
  threadId: string,
  event: 'close' | 'reopen',
): Promise<Result<null, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const thread = await lockThread(tx, cohort.id, threadId);
    if (!thread) return refused('notFound');
    const next = nextThreadState(thread.state, event);
    if (!next.ok) return ok(null);
    await setThreadState(tx, thread.id, next.value);
    await writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: accountId },
      action: event === 'close' ? 'threadClosed' : 'threadReopened',
      subject: { kind: 'thread', id: thread.id },
    });
    return ok(null);
  });
}

/** Calls a thread something else; what it was called before is kept nowhere. Doing it twice is doing it once. */
export async function renameThread(
  deed: Deed,
  by: Writer & { readonly role: string },
  threadId: string,
  title: string,
): Promise<Result<null, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const thread = await lockThread(tx, by.cohort.id, threadId);
    if (!thread || !mayRename(by, thread)) return refused('notFound');
    if (thread.title === title) return ok(null);
    await setThreadTitle(tx, thread.id, title);
    await writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: by.accountId },
      action: 'threadRenamed',
      subject: { kind: 'thread', id: thread.id },
    });
    return ok(null);
  });
}

/*
 * What somebody follows and how far they have read is theirs alone and no deed of the programme: it leaves no line in the log.
 */

export async function followThread(
  { db }: Deed,
  { cohort, accountId }: Writer,
  threadId: string,
  follows: boolean,
): Promise<Result<null, 'notFound'>> {
  return await inTransaction(db, async (tx) => {
    if (!(await findThread(tx, cohort.id, threadId))) return refused('notFound');
    await saveFollows(tx, threadId, accountId, follows);
    return ok(null);
  });
}

/** Remembers how far somebody has read. */
export async function markRead({ db }: Deed, accountId: string, threadId: string, readTo: number): Promise<void> {
  await inTransaction(db, (tx) => saveRead(tx, threadId, accountId, readTo));
}
