import { sql } from 'kysely';
import { inTransaction, type Database, type Tx } from '../store/index.ts';

/** What the demonstration notes on a database that is its own, or undefined. Kept as a comment, so that no table is needed for it. */
export async function readMark(db: Database): Promise<string | undefined> {
  const { rows } = await sql<{ mark: string | null }>`select obj_description('account'::regclass) as mark`.execute(db);
  return rows[0]?.mark ?? undefined;
}

export async function writeMark(db: Database | Tx, mark: string): Promise<void> {
  await sql`comment on table account is ${sql.lit(mark)}`.execute(db);
}

export async function countAccounts(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from account`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Replaces every row of one database by those of another of the same schema, and notes whose it is; all at once or not at all. */
export async function copyRows(from: Database, to: Database, mark: string): Promise<void> {
  const tables = await tablesInOrder(to);
  const contents: { readonly table: string; readonly rows: string }[] = [];
  for (const table of tables) contents.push({ table, rows: await rowsAsJson(from, table) });
  await inTransaction(to, async (tx) => {
    // The log refuses to be emptied, and rightly so; this database is the demonstration's own.
    for (const table of tables) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx);
    await sql`truncate ${sql.join(tables.map((table) => sql.table(table)))}`.execute(tx);
    for (const { table, rows } of contents) {
      await sql`
        insert into ${sql.table(table)} overriding system value
        select * from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`.execute(tx);
      await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx);
    }
    await sql`select setval(pg_get_serial_sequence('log_entry', 'id'), (select coalesce(max(id), 1) from log_entry))`.execute(
      tx,
    );
    await writeMark(tx, mark);
  });
}

async function rowsAsJson(db: Database, table: string): Promise<string> {
  const { rows } = await sql<{ content: string }>`
    select coalesce(json_agg(t), '[]')::text as content from ${sql.table(table)} t`.execute(db);
  return rows[0]?.content ?? '[]';
}

/** All tables but those of the migrations, each after those that it refers to. */
async function tablesInOrder(db: Database): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename not in ('migration', 'migration_lock') order by tablename`.execute(db);
  const { rows: references } = await sql<{ table: string; refersTo: string }>`
    select conrelid::regclass::text as "table", confrelid::regclass::text as "refersTo" from pg_constraint
    where contype = 'f' and conrelid <> confrelid`.execute(db);
  const ordered: string[] = [];
  const place = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const { table, refersTo } of references) if (table === name) place(refersTo);
    ordered.push(name);
  };
  for (const { name } of tables) place(name);
  return ordered;
}
