import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eachDatabase } from '../../test/support/database.ts';
import { planJob } from './job.store.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const names = Object.keys(migrations);

eachDatabase('migrations', (open) => {
  it('are all pending on an empty database and none afterwards', async () => {
    const db = await open({ migrated: false });
    expect(await pendingMigrations(db)).toEqual(names);
    await migrate(db);
    expect(await pendingMigrations(db)).toEqual([]);
  });

  it('do nothing to a database that has had them', async () => {
    const db = await open();
    await planJob(db, { kind: 'closeCall', subjectId: 'call-1', dueAt: Temporal.Instant.from('2022-06-25T22:00:00Z') });
    await migrate(db);
    const { rows } = await sql`select count(*) as jobs from job`.execute(db);
    expect(rows).toEqual([{ jobs: 1 }]);
  });

  it('are all kept or none: one that fails leaves no trace and is still pending', async () => {
    const db = await open({ migrated: false });
    // Something in the way of a table in the last migration's middle.
    await sql`create table case_note (id integer)`.execute(db);
    await expect(migrate(db)).rejects.toThrow('case_note');
    expect(await pendingMigrations(db)).toEqual(names);
    const { rows } =
      await sql`select tablename from pg_tables where schemaname = 'public' and tablename = 'account'`.execute(db);
    expect(rows).toEqual([]);
  });
});
