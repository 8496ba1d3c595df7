import { sql } from 'kysely';
import type { Database, Tx } from '../store/index.ts';
import type { ThreadState } from './talk-state.rules.ts';
import { unread, type Reading, type Thread } from './thread.ts';

interface ThreadTable extends Mutable<Thread> {
  startedAt: Temporal.Instant;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

interface ThreadReaderTable {
  threadId: string;
  accountId: string;
  follows: boolean;
  readTo: number;
}

declare module '../store/schema.ts' {
  interface Tables {
    thread: ThreadTable;
    threadReader: ThreadReaderTable;
  }
}

const columns = [
  'thread.id',
  'thread.cohortId',
  'thread.kind',
  'thread.gatheringNumber',
  'thread.sessionId',
  'thread.title',
  'thread.state',
  'thread.startedBy',
  'thread.posts',
  'thread.lastAt',
] as const;

export async function findThread(db: Database, cohortId: string, id: string): Promise<Thread | undefined> {
  return await db
    .selectFrom('thread')
    .select(columns)
    .where('id', '=', id)
    .where('cohortId', '=', cohortId)
    .executeTakeFirst();
}

/** The same, held until the end of the transaction: posts get their numbers one at a time. */
export async function lockThread(tx: Tx, cohortId: string, id: string): Promise<Thread | undefined> {
  return await tx
    .selectFrom('thread')
    .select(columns)
    .where('id', '=', id)
    .where('cohortId', '=', cohortId)
    .forUpdate()
    .executeTakeFirst();
}

/** The one thread of a session. */
export async function threadOfSession(db: Database, sessionId: string): Promise<Thread | undefined> {
  return await db
    .selectFrom('thread')
    .select(columns)
    .where('sessionId', '=', sessionId)
    .where('kind', '=', 'session')
    .executeTakeFirst();
}

/** The one thread of a gathering as a whole. */
export async function threadOfGathering(db: Database, cohortId: string, number: number): Promise<Thread | undefined> {
  return await db
    .selectFrom('thread')
    .select(columns)
    .where('cohortId', '=', cohortId)
    .where('kind', '=', 'gathering')
    .where('gatheringNumber', '=', number)
    .executeTakeFirst();
}

/** Keeps a new thread; does nothing where there is one with this id, or one of the same session or gathering. */
export async function saveThread(tx: Tx, thread: Omit<ThreadTable, 'state' | 'posts' | 'lastAt'>): Promise<void> {
  await tx
    .insertInto('thread')
    .values({ ...thread, state: 'open', posts: 0, lastAt: thread.startedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function countPost(tx: Tx, id: string, posts: number, lastAt: Temporal.Instant): Promise<void> {
  await tx.updateTable('thread').set({ posts, lastAt }).where('id', '=', id).execute();
}

export async function setThreadState(tx: Tx, id: string, state: ThreadState): Promise<void> {
  await tx.updateTable('thread').set({ state }).where('id', '=', id).execute();
}

export async function setThreadTitle(tx: Tx, id: string, title: string): Promise<void> {
  await tx.updateTable('thread').set({ title }).where('id', '=', id).execute();
}

export async function readingOf(db: Database, threadId: string, accountId: string): Promise<Reading> {
  const row = await db
    .selectFrom('threadReader')
    .select(['follows', 'readTo'])
    .where('threadId', '=', threadId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row ?? unread;
}

/** Remembers that somebody has seen a thread as far as this post; never that they have seen less. */
export async function saveRead(tx: Tx, threadId: string, accountId: string, readTo: number): Promise<void> {
  await tx
    .insertInto('threadReader')
    .values({ threadId, accountId, follows: false, readTo })
    .onConflict((conflict) =>
      conflict
        .columns(['threadId', 'accountId'])
        .doUpdateSet({ readTo: sql<number>`greatest(thread_reader.read_to, excluded.read_to)` }),
    )
    .execute();
}

export async function saveFollows(tx: Tx, threadId: string, accountId: string, follows: boolean): Promise<void> {
  await tx
    .insertInto('threadReader')
    .values({ threadId, accountId, follows, readTo: 0 })
    .onConflict((conflict) => conflict.columns(['threadId', 'accountId']).doUpdateSet({ follows }))
    .execute();
}

export async function followersOf(db: Database, threadId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('threadReader')
    .select('accountId')
    .where('threadId', '=', threadId)
    .where('follows', '=', true)
    .execute();
  return rows.map(({ accountId }) => accountId);
}
