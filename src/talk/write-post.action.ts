import type { Deed } from '../admission/index.ts';
import type { Cohort } from '../cohort/index.ts';
import { newId } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { mentionReader, type SharedName } from './mention.rules.ts';
import { findPost, postIdOf, savePost } from './post.store.ts';
import { hereOf, talkersOf } from './talkers.ts';
import { tellFollowers, tellMentioned } from './tell-of-post.ts';
import { countPost, lockThread, saveFollows, saveThread, threadOfGathering, threadOfSession } from './thread.store.ts';
import type { Thread } from './thread.ts';

export interface NewPost {
  /** Made with the form, so that what is sent twice is said once. */
  readonly id: string;
  readonly text: string;
  /** The number of the post that it answers. */
  readonly answers: number | null;
}

export interface Writer {
  readonly cohort: Cohort;
  readonly accountId: string;
}

export type PostRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'sharedNames'; readonly names: readonly SharedName[] };

export interface Written {
  readonly threadId: string;
  readonly number: number;
  /** Whether it has something like a name after a sign of mention that is nobody’s. */
  readonly hasUnknown: boolean;
}

/** What a new thread is about. */
export type About =
  | { readonly kind: 'free'; readonly title: string; readonly gathering: number | null }
  | { readonly kind: 'gathering'; readonly gathering: number }
  | { readonly kind: 'session'; readonly gathering: number; readonly sessionId: string };

/** Says something in a thread: whoever does follows it from then on, and those who follow it or are mentioned are told. */
export async function writePost(
  deed: Deed,
  writer: Writer,
  threadId: string,
  post: NewPost,
): Promise<Result<Written, PostRefusal>> {
  return await inTransaction(deed.db, async (tx) => {
    const thread = await lockThread(tx, writer.cohort.id, threadId);
    return thread ? await addPost(tx, deed, writer, thread, post) : refused({ kind: 'notFound' });
  });
}

/** Starts a thread with its first post. Where its session or gathering has one already, the post goes there. */
export async function startThread(
  deed: Deed,
  writer: Writer,
  about: About,
  post: NewPost,
): Promise<Result<Written, PostRefusal>> {
  const { cohort, accountId } = writer;
  return await inTransaction(deed.db, async (tx) => {
    const here = hereOf(await talkersOf(tx, cohort));
    const { shared } = mentionReader(here).find(post.text);
    // Nothing is begun that could not be said.
    if (shared.length > 0) return refused({ kind: 'sharedNames', names: shared });
    await saveThread(tx, {
      // A free thread is known again by its first post when it is sent twice.
      id: about.kind === 'free' ? post.id : newId(),
      cohortId: cohort.id,
      kind: about.kind,
      gatheringNumber: about.gathering,
      sessionId: about.kind === 'session' ? about.sessionId : null,
      title: about.kind === 'free' ? about.title : '',
      startedBy: accountId,
      startedAt: deed.clock.now(),
    });
    const id = await idOfThread(tx, cohort.id, about, post.id);
    const thread = id ? await lockThread(tx, cohort.id, id) : undefined;
    if (!thread) return refused({ kind: 'notFound' });
    if (thread.posts === 0) await note(tx, deed, writer, { action: 'threadStarted', thread: thread.id });
    return await addPost(tx, deed, writer, thread, post);
  });
}

async function idOfThread(tx: Tx, cohortId: string, about: About, postId: string): Promise<string | undefined> {
  if (about.kind === 'session') return (await threadOfSession(tx, about.sessionId))?.id;
  if (about.kind === 'gathering') return (await threadOfGathering(tx, cohortId, about.gathering))?.id;
  return postId;
}

/** The thread is held, so that nobody else says anything in it meanwhile. */
async function addPost(
  tx: Tx,
  deed: Deed,
  writer: Writer,
  thread: Thread,
  { id: wanted, text, answers }: NewPost,
): Promise<Result<Written, PostRefusal>> {
  const { cohort, accountId } = writer;
  const earlier = await findPost(tx, wanted);
  if (earlier?.authorId === accountId && earlier.threadId === thread.id)
    return ok({ threadId: thread.id, number: earlier.number, hasUnknown: false });
  if (thread.state === 'closed') return refused({ kind: 'closed' });
  const talkers = await talkersOf(tx, cohort);
  const here = hereOf(talkers);
  const { mentioned, shared, unknown } = mentionReader(here).find(text);
  if (shared.length > 0) return refused({ kind: 'sharedNames', names: shared });
  const author = talkers.get(accountId);
  if (!author) return refused({ kind: 'notFound' });

  const now = deed.clock.now();
  const number = thread.posts + 1;
  const id = earlier ? newId() : wanted;
  const answersId = answers === null ? null : ((await postIdOf(tx, thread.id, answers)) ?? null);
  await savePost(tx, { id, threadId: thread.id, number, authorId: accountId, text, answersId, writtenAt: now });
  await countPost(tx, thread.id, number, now);
  await saveFollows(tx, thread.id, accountId, true);
  await note(tx, deed, writer, { action: 'postWritten', thread: thread.id, post: id });
  const told = { cohort, thread, post: { id, number, text }, author, here, mentioned };
  await tellMentioned(tx, deed, told);
  await tellFollowers(tx, deed, told);
  return ok({ threadId: thread.id, number, hasUnknown: unknown.length > 0 });
}

interface Noted {
  readonly action: string;
  readonly thread: string;
  readonly post?: string;
}

async function note(tx: Tx, { clock }: Deed, { accountId }: Writer, { action, thread, post }: Noted): Promise<void> {
  await writeLog(tx, {
    at: clock.now(),
    actor: { kind: 'account', id: accountId },
    action,
    subject: { kind: 'thread', id: thread },
    ...(post === undefined ? {} : { details: { post } }),
  });
}
