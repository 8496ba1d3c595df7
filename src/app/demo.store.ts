import { sql } from 'kysely';
import type { Database } from '../store/index.ts';

/** Where mails of a rehearsed year say that the product is reached, until the year is opened for visitors. */
export const rehearsedOrigin = 'http://samling.invalid';

/**
 * Makes a rehearsed database one for visitors: the cast is marked as invented and signed out, the mails with links to sign in by,
 * which would no longer work, are gone, and the links in all others lead to this server.
 */
export async function openToVisitors(db: Database, baseUrl: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('session').execute();
    await tx.deleteFrom('signInVerification').execute();
    await tx.deleteFrom('mail').where('dedupeKey', 'like', 'signIn:%').execute();
    await tx.updateTable('account').set({ fictional: true }).execute();
    await moveLinks(tx, rehearsedOrigin, baseUrl);
  });
}

/** Lets the links in all mails lead to another address of the same server, as when it was started on another port. */
export async function moveLinks(db: Database, from: string, to: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ body: sql<string>`replace(body, ${from}, ${to})` })
    .execute();
}

/** When something was last done in a database; undefined when nothing has been. */
export async function lastDeed(db: Database): Promise<Temporal.Instant | undefined> {
  const row = await db.selectFrom('logEntry').select('at').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.at;
}

/** Somebody signed in: the token in their cookie, by the address of their account. */
export interface DemoSession {
  readonly token: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

export async function readSessions(db: Database): Promise<DemoSession[]> {
  const { rows } = await sql<DemoSession>`
    select session.token, account.email, session.expires_at, session.created_at from session
    join account on account.id = session.user_id
    order by session.created_at desc limit 500`.execute(db);
  return rows;
}

/** Signs people in under the cookies that they have, where they have an account. */
export async function writeSessions(db: Database, sessions: readonly DemoSession[]): Promise<void> {
  for (const { token, email, expiresAt, createdAt } of sessions) {
    await sql`
      insert into session (id, token, user_id, expires_at, created_at, updated_at)
      select gen_random_uuid(), ${token}, account.id, ${expiresAt}, ${createdAt}, ${createdAt} from account where account.email = ${email}
      on conflict do nothing`.execute(db);
  }
}
