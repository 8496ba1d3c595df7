import { announce, recipientsMark } from '../../src/talk/announce.action.ts';
import { recipientsOf } from '../../src/talk/audience.rules.ts';
import { editPost, removePost, takePostBack } from '../../src/talk/change-post.action.ts';
import { listenersOf } from '../../src/talk/listeners.ts';
import { postsBetween } from '../../src/talk/post.store.ts';
import { newPost, openTalk } from '../../src/talk/talk.fixture.ts';
import { closeThread, renameThread } from '../../src/talk/thread.action.ts';
import { startThread, type Writer } from '../../src/talk/write-post.action.ts';
import { newId } from '../../src/kit/id.ts';
import type { Deed } from '../../src/admission/index.ts';
import type { Database } from '../../src/store/index.ts';

/** What people say to each other, and what the school tells them. Each scene wants an empty database. */
export const talkScenes: readonly ((db: Database) => Promise<void>)[] = [talkedOver, announced];

async function talkedOver(db: Database): Promise<void> {
  const { deed, first, second, coordinatorId, start, say } = await openTalk(db);
  const { threadId } = await start('Hemmelig tanke');
  const { number } = await say(second, threadId, 'Hemmelig svar');
  const [own, others] = (await postsBetween(db, threadId, 1, number)).map(({ id }) => ({ threadId, postId: id }));
  if (!own || !others) throw new Error('two posts were written');
  await editPost(deed, first, own, 'Hemmelig tanke, bedre sagt');
  await takePostBack(deed, first, own);
  const keeper = { ...first, accountId: coordinatorId };
  await removePost(deed, keeper, others, 'Hemmelig grunn');
  await renameThread(deed, { ...keeper, role: 'coordinator' }, threadId, 'Hemmelig navn');
  await closeThread(deed, keeper, threadId, 'close');
  await closeThread(deed, keeper, threadId, 'reopen');
}

async function announced(db: Database): Promise<void> {
  const { deed, cohort, coordinatorId } = await openTalk(db);
  await announceToAll(deed, { cohort, accountId: coordinatorId }, 'Hemmelig beskjed');
}

/** Tells everybody in a cohort something; answers the announcement’s id. */
export async function announceToAll(deed: Deed, by: Writer, title: string): Promise<string> {
  const announcement = {
    id: newId(),
    audience: 'all',
    groupIds: [],
    title: { nb: title },
    text: { nb: title },
  } as const;
  const recipients = recipientsOf(announcement, await listenersOf(deed.db, by.cohort));
  const result = await announce(deed, by, announcement, recipientsMark(recipients));
  if (!result.ok) throw new Error(result.reason);
  return announcement.id;
}

/** Somebody begins to talk about a session; answers the thread and its first post. */
export async function talkAbout(
  deed: Deed,
  writer: Writer,
  sessionId: string,
): Promise<{ thread: string; post: string }> {
  const post = newPost('Hva tenker dere?');
  const result = await startThread(deed, writer, { kind: 'session', gathering: 1, sessionId }, post);
  if (!result.ok) throw new Error(result.reason.kind);
  return { thread: result.value.threadId, post: post.id };
}
