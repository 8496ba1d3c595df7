import { sql } from 'kysely';
import { Migrator, type MigrationResultSet } from 'kysely/migration';
import type { Database } from './database.ts';
import { migrations } from './migrations/index.ts';

function migrator(db: Database): Migrator {
  return new Migrator({
    db,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, statements]) => [
            name,
            {
              async up(tx: Database) {
                for (const statement of statements) await sql.raw(statement).execute(tx);
              },
            },
          ]),
        ),
    },
  });
}

/** Brings the database to the newest schema, forward only. Throws if a migration fails; nothing of it is kept then. */
export async function migrate(db: Database): Promise<void> {
  const { error }: MigrationResultSet = await migrator(db).migrateToLatest();
  if (error) throw error;
}

/** The names of migrations that this database has not had yet. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const all = await migrator(db).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}
