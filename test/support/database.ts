import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { describe, inject } from 'vitest';
import { migrate, openEmbedded, openPostgres, type Database } from '../../src/store/index.ts';
import { asAdmin, databaseUrl } from './database.setup.ts';
import { embeddedTemplate } from './embedded-template.ts';

/** Empties the database and hands it over: migrated and without rows, or, if asked for, without even a table. */
export type OpenDatabase = (as?: { migrated: boolean }) => Promise<Database>;

/** The two databases that every query must run on alike. */
const kinds: Readonly<Record<string, () => Promise<Database>>> = { PGlite: openOnPglite, PostgreSQL: openOnPostgres };

/** One of each for a whole worker, since starting one costs more than emptying it; they end with the worker. */
const opened = new Map<string, { database: Promise<Database>; isMigrated: boolean }>();

/**
 * Describes something that holds on both databases: `eachDatabase('the outbox', (open) => { it('…', async () => { const db = await open(); … }) })`.
 * Whatever a test leaves in the database is gone when the next one opens it.
 */
export function eachDatabase(subject: string, tests: (open: OpenDatabase, kind: string) => void): void {
  for (const [kind, connect] of Object.entries(kinds)) {
    describe(`${subject} on ${kind}`, () => tests(opener(kind, connect), kind));
  }
}

/** As `eachDatabase`, on one of them: for what is said of pages and addresses, which would be the same on the other. */
export function oneDatabase(subject: string, tests: (open: OpenDatabase) => void): void {
  describe(`${subject} on PostgreSQL`, () => tests(opener('PostgreSQL', openOnPostgres)));
}

function opener(kind: string, connect: () => Promise<Database>): OpenDatabase {
  return async (as = { migrated: true }) => {
    const kept = opened.get(kind) ?? { database: connect(), isMigrated: true };
    opened.set(kind, kept);
    const db = await kept.database;
    if (as.migrated && kept.isMigrated) {
      await deleteAllRows(db);
      return db;
    }
    kept.isMigrated = false;
    await dropEverything(db);
    if (as.migrated) await migrate(db);
    kept.isMigrated = as.migrated;
    return db;
  };
}

async function openOnPglite(): Promise<Database> {
  return (await openEmbedded({ template: await embeddedTemplate() })).db;
}

async function openOnPostgres(): Promise<Database> {
  const server = inject('server');
  if ('failure' in server) throw new Error(server.failure);
  const name = `${server.prefix}${randomBytes(4).toString('hex')}`;
  await asAdmin(server.url, `create database ${name} template ${server.template}`);
  return openPostgres(databaseUrl(server.url, name), 4);
}

async function deleteAllRows(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // An earlier test's transaction that was never ended would otherwise be waited for until the test runs out of time.
    await sql`set local lock_timeout = '5s'`.execute(tx);
    // The log refuses to be emptied, and rightly so; its triggers are passed over here alone.
    await sql`set local session_replication_role = replica`.execute(tx);
    const { rows } = await sql<{ name: string }>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = 'public' and tablename not in ('migration', 'migration_lock')`.execute(tx);
    if (rows.length > 0) {
      await sql.raw(`truncate ${rows.map((row) => row.name).join(', ')} restart identity cascade`).execute(tx);
    }
  });
}

async function dropEverything(db: Database): Promise<void> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
}
