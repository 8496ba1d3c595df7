import type { Database, Tx } from '../store/index.ts';
import type { PostState } from './talk-state.rules.ts';
import type { Post, PostInThread } from './thread.ts';

interface PostTable {
  id: string;
  threadId: string;
  number: number;
  authorId: string | null;
  text: string;
  state: PostState;
  answersId: string | null;
  writtenAt: Temporal.Instant;
  editedAt: Temporal.Instant | null;
  removalReason: string | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    post: PostTable;
  }
}

const columns = [
  'post.id',
  'post.threadId',
  'post.number',
  'post.authorId',
  'post.text',
  'post.state',
  'post.writtenAt',
  'post.editedAt',
  'post.removalReason',
] as const;

/** The posts of a thread with these numbers, first and last included, each with the one that it answers. One query. */
export async function postsBetween(db: Database, threadId: string, from: number, to: number): Promise<PostInThread[]> {
  const rows = await db
    .selectFrom('post')
    .leftJoin('post as answered', 'answered.id', 'post.answersId')
    .select(columns)
    .select([
      'answered.number as answeredNumber',
      'answered.authorId as answeredAuthor',
      'answered.text as answeredText',
      'answered.state as answeredState',
    ])
    .where('post.threadId', '=', threadId)
    .where('post.number', '>=', from)
    .where('post.number', '<=', to)
    .orderBy('post.number')
    .execute();
  return rows.map(({ answeredNumber, answeredAuthor, answeredText, answeredState, ...post }) => ({
    ...post,
    answers:
      answeredNumber === null || answeredText === null || answeredState === null
        ? null
        : { number: answeredNumber, authorId: answeredAuthor, text: answeredText, state: answeredState },
  }));
}

export async function findPost(db: Database, id: string): Promise<Post | undefined> {
  return await db.selectFrom('post').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The same, held until the end of the transaction. */
export async function lockPost(tx: Tx, threadId: string, id: string): Promise<Post | undefined> {
  return await tx
    .selectFrom('post')
    .select(columns)
    .where('id', '=', id)
    .where('threadId', '=', threadId)
    .forUpdate()
    .executeTakeFirst();
}

export async function postIdOf(db: Database, threadId: string, number: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('post')
    .select('id')
    .where('threadId', '=', threadId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row?.id;
}

export async function savePost(tx: Tx, post: Omit<PostTable, 'state' | 'editedAt' | 'removalReason'>): Promise<void> {
  await tx
    .insertInto('post')
    .values({ ...post, state: 'shown', editedAt: null, removalReason: null })
    .execute();
}

export async function changePost(tx: Tx, id: string, text: string, editedAt: Temporal.Instant): Promise<void> {
  await tx.updateTable('post').set({ text, editedAt }).where('id', '=', id).execute();
}

/** Takes the text of a post away for good; that there was one stays, and why the school has removed it. */
export async function emptyPost(tx: Tx, id: string, state: PostState, removalReason: string | null): Promise<void> {
  await tx.updateTable('post').set({ state, text: '', removalReason }).where('id', '=', id).execute();
}
