import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { mentionReader, type SharedName } from './mention.rules.ts';
import { isEditable } from './post.rules.ts';
import { changePost, emptyPost, lockPost } from './post.store.ts';
import { nextPostState } from './talk-state.rules.ts';
import { hereOf, talkersOf } from './talkers.ts';
import { tellMentioned, tellRemoved, untellMentioned } from './tell-of-post.ts';
import { findThread } from './thread.store.ts';
import type { Post, Thread } from './thread.ts';
import type { Writer } from './write-post.action.ts';

export interface ThatPost {
  readonly threadId: string;
  readonly postId: string;
}

export type EditRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'sharedNames'; readonly names: readonly SharedName[] };

/**
 * Changes what an own post says, within its hour; whoever is mentioned in it now and was not before is told, and whoever has not been
 * told yet is told what it says now.
 */
export async function editPost(
  deed: Deed,
  writer: Writer,
  that: ThatPost,
  text: string,
): Promise<Result<{ readonly number: number; readonly hasUnknown: boolean }, EditRefusal>> {
  const { cohort, accountId } = writer;
  return await inTransaction(deed.db, async (tx) => {
    const thread = await findThread(tx, cohort.id, that.threadId);
    const post = thread && (await lockPost(tx, that.threadId, that.postId));
    if (!post || post.authorId !== accountId) return refused({ kind: 'notFound' });
    const { number } = post;
    if (post.text === text) return ok({ number, hasUnknown: false });
    if (post.state !== 'shown') return refused({ kind: 'gone' });
    if (thread.state === 'closed') return refused({ kind: 'closed' });
    const now = deed.clock.now();
    if (!isEditable(post, now)) return refused({ kind: 'tooLate' });
    const talkers = await talkersOf(tx, cohort);
    const here = hereOf(talkers);
    const { mentioned, shared, unknown } = mentionReader(here).find(text);
    if (shared.length > 0) return refused({ kind: 'sharedNames', names: shared });
    await changePost(tx, post.id, text, now);
    await note(tx, deed, accountId, { action: 'postEdited', ...that });
    await untellMentioned(tx, post, 'unsent');
    const author = talkers.get(accountId);
    if (author) await tellMentioned(tx, deed, { cohort, thread, post: { ...post, text }, author, here, mentioned });
    return ok({ number, hasUnknown: unknown.length > 0 });
  });
}

/** Takes an own post back, whenever it was written. Doing it twice is doing it once. */
export async function takePostBack(
  deed: Deed,
  { cohort, accountId }: Writer,
  that: ThatPost,
): Promise<Result<{ readonly number: number }, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const found = await postIn(tx, cohort.id, that);
    if (found?.post.authorId !== accountId) return refused('notFound');
    const { post } = found;
    const next = nextPostState(post.state, 'takeBack');
    if (next.ok) {
      await emptyPost(tx, post.id, next.value, null);
      await untellMentioned(tx, post, 'all');
      await note(tx, deed, accountId, { action: 'postTakenBack', ...that });
    }
    return ok({ number: post.number });
  });
}

/** Removes somebody’s post for a reason that everybody can read, and tells them. Doing it twice is doing it once. */
export async function removePost(
  deed: Deed,
  { cohort, accountId }: Writer,
  that: ThatPost,
  reason: string,
): Promise<Result<{ readonly number: number }, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const found = await postIn(tx, cohort.id, that);
    if (!found) return refused('notFound');
    const { thread, post } = found;
    const next = nextPostState(post.state, 'remove');
    if (next.ok) {
      await emptyPost(tx, post.id, next.value, reason);
      await untellMentioned(tx, post, 'all');
      if (post.authorId !== accountId) await tellRemoved(tx, deed, { cohort, thread, post }, reason);
      await note(tx, deed, accountId, { action: 'postRemoved', ...that });
    }
    return ok({ number: post.number });
  });
}

async function postIn(
  tx: Tx,
  cohortId: string,
  { threadId, postId }: ThatPost,
): Promise<{ readonly thread: Thread; readonly post: Post } | undefined> {
  const thread = await findThread(tx, cohortId, threadId);
  const post = thread && (await lockPost(tx, threadId, postId));
  return post && { thread, post };
}

async function note(
  tx: Tx,
  { clock }: Deed,
  accountId: string,
  { action, threadId, postId }: ThatPost & { readonly action: string },
): Promise<void> {
  await writeLog(tx, {
    at: clock.now(),
    actor: { kind: 'account', id: accountId },
    action,
    subject: { kind: 'thread', id: threadId },
    details: { post: postId },
  });
}
