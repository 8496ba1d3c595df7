import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Keeps what `load` answered last from each database, and gives it again while nothing whatever has been written there since. Of
 * all the subjects that may be asked about, the answer for one is kept: the last. Inside a transaction everything is read anew: what
 * it has written itself is not seen to have changed until it is over.
 */
export function whileUnwritten<S extends { readonly id: string }, T>(
  load: (db: Database, subject: S) => Promise<T>,
): (db: Database, subject: S) => Promise<T> {
  const kept = new WeakMap<Database, { readonly id: string; readonly state: string; readonly answer: T }>();
  return async (db, subject) => {
    if (db.isTransaction) return await load(db, subject);
    // Asked first: an answer newer than the state it is kept under is never taken for current once something is written.
    const state = await databaseState(db);
    const last = kept.get(db);
    if (last?.id === subject.id && last.state === state) return last.answer;
    const answer = await load(db, subject);
    kept.set(db, { id: subject.id, state, answer });
    return answer;
  };
}

/** Which transactions can be seen now. As long as the answer is the same, so is everything in the database. */
async function databaseState(db: Database): Promise<string> {
  const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(db);
  return rows[0]?.state ?? '';
}
