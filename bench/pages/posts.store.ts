import { sql } from 'kysely';
import type { Database } from '../../src/store/index.ts';

/** Members of a thread's cohort, one after the other, go on talking in it until it has so many posts; each third answers the one before. */
export async function talkOn(db: Database, threadId: string, posts: number): Promise<void> {
  const idOf = sql`md5(${threadId}::text || number::text)::uuid`;
  await sql`
    insert into post (id, thread_id, number, author_id, text, state, answers_id, written_at)
    select ${idOf}, thread.id, number, authors.ids[1 + number % cardinality(authors.ids)],
      'Innlegg ' || number || '. **Hos oss** spurte vi dem som bruker tjenesten:' || E'\n\n- hva som virker\n- hva som ikke gjør det',
      'shown', case when number % 3 = 0 and number > thread.posts + 1 then md5(${threadId}::text || (number - 1)::text)::uuid end,
      thread.started_at + number * interval '1 minute'
    from thread
    cross join lateral (
      select array_agg(account_id order by id) as ids from member where member.cohort_id = thread.cohort_id
    ) as authors
    cross join lateral generate_series(thread.posts + 1, ${posts}::integer) as number
    where thread.id = ${threadId}
    order by number`.execute(db);
  await sql`
    update thread set posts = ${posts}::integer, last_at = started_at + ${posts}::integer * interval '1 minute'
    where id = ${threadId}`.execute(db);
}
