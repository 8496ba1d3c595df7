import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { Thread } from './thread.ts';

/** A thread in the list, with who wrote last and how far the reader has come. */
export interface ListedThread extends Thread {
  readonly lastBy: string | null;
  readonly readTo: number;
}

export interface ThreadQuery {
  readonly cohortId: string;
  readonly accountId: string;
  readonly gathering: number | null;
  /** What is searched for; null where nothing is. */
  readonly search: ThreadSearch | null;
}

export interface ThreadSearch {
  readonly words: string;
  /** The gatherings and sessions whose names hold the words, and the threads in which they are said. */
  readonly gatherings: readonly number[];
  readonly sessions: readonly string[];
  readonly threads: readonly string[];
}

/** What is searched for, as a pattern. */
function patternOf(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

function threadsFor(db: Database, { cohortId, gathering, search }: ThreadQuery) {
  let query = db.selectFrom('thread').where('thread.cohortId', '=', cohortId).where('thread.posts', '>', 0);
  if (gathering !== null) query = query.where('thread.gatheringNumber', '=', gathering);
  if (!search) return query;
  const { words, gatherings, sessions, threads } = search;
  return query.where((eb) =>
    eb.or([
      eb('thread.title', 'ilike', patternOf(words)),
      ...(threads.length > 0 ? [eb('thread.id', 'in', threads)] : []),
      ...(gatherings.length > 0
        ? [eb.and([eb('thread.kind', '=', 'gathering'), eb('thread.gatheringNumber', 'in', gatherings)])]
        : []),
      ...(sessions.length > 0 ? [eb('thread.sessionId', 'in', sessions)] : []),
    ]),
  );
}

/** The threads of a cohort in which some words are said. All its posts are looked at, so it is asked once for a page. */
export async function threadsSaying(db: Database, cohortId: string, words: string): Promise<string[]> {
  const rows = await db
    .selectFrom('thread')
    .innerJoinLateral(
      (select) =>
        select
          .selectFrom('post')
          .select('post.threadId')
          .whereRef('post.threadId', '=', 'thread.id')
          .where('post.text', 'ilike', patternOf(words))
          // Else the posts of all cohorts would be read and put together with the threads of one.
          .limit(1)
          .as('said'),
      (join) => join.onTrue(),
    )
    .select('said.threadId')
    .where('thread.cohortId', '=', cohortId)
    .execute();
  return rows.map(({ threadId }) => threadId);
}

/** A cohort's threads, the one with the newest post first. */
export async function listThreads(
  db: Database,
  query: ThreadQuery,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListedThread[]> {
  return await threadsFor(db, query)
    .leftJoin('threadReader', (join) =>
      join.onRef('threadReader.threadId', '=', 'thread.id').on('threadReader.accountId', '=', query.accountId),
    )
    .leftJoin('post', (join) => join.onRef('post.threadId', '=', 'thread.id').onRef('post.number', '=', 'thread.posts'))
    .selectAll('thread')
    .select('post.authorId as lastBy')
    .select(sql<number>`coalesce(thread_reader.read_to, 0)`.as('readTo'))
    .orderBy('thread.lastAt', 'desc')
    .orderBy('thread.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countThreads(db: Database, query: ThreadQuery): Promise<number> {
  const row = await threadsFor(db, query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** A post that holds what is searched for. */
export interface FoundPost {
  readonly threadId: string;
  readonly number: number;
  readonly text: string;
  /** How many posts of its thread do. */
  readonly among: number;
}

/** The newest posts of each of these threads that hold some words, at most `limit` of each. One query. */
export async function postsWith(
  db: Database,
  threadIds: readonly string[],
  words: string,
  limit: number,
): Promise<FoundPost[]> {
  if (threadIds.length === 0) return [];
  return await db
    .selectFrom((from) =>
      from
        .selectFrom('post')
        .select(['threadId', 'number', 'text'])
        .select([
          sql<number>`row_number() over (partition by thread_id order by number desc)`.as('place'),
          sql<number>`(count(*) over (partition by thread_id))::integer`.as('among'),
        ])
        .where('threadId', 'in', threadIds)
        .where('text', 'ilike', patternOf(words))
        .as('found'),
    )
    .select(['threadId', 'number', 'text', 'among'])
    .where('place', '<=', limit)
    .orderBy('number', 'desc')
    .execute();
}

/** In how many threads of a cohort there is something that somebody has not seen. */
export async function unreadThreads(db: Database, cohortId: string, accountId: string): Promise<number> {
  const row = await db
    .selectFrom('thread')
    .leftJoin('threadReader', (join) =>
      join.onRef('threadReader.threadId', '=', 'thread.id').on('threadReader.accountId', '=', accountId),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('thread.cohortId', '=', cohortId)
    .where('thread.posts', '>', sql<number>`coalesce(thread_reader.read_to, 0)`)
    .executeTakeFirstOrThrow();
  return row.count;
}
