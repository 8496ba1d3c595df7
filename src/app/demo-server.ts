import { migrate, openEmbedded, openPostgres, type Database } from '../store/index.ts';
import { copyRows, countAccounts, readMark, writeMark } from './demo-copy.store.ts';
import type { DemoHome, DemoState } from './demo-home.ts';
import type { OpenDatabase } from './open-database.ts';

/** The database holds something that is not the demonstration's: it would be lost. The message says what to do. */
export class NotForDemonstration extends Error {
  constructor() {
    super(
      'The database at DATABASE_URL holds accounts that are not the demonstration’s, and moving in time would erase them. Give it an empty database, or set SAMLING_MODE=production.',
    );
  }
}

/**
 * The demonstration in a PostgreSQL: there is one world at a time, and moving replaces all its rows in one transaction. The database
 * is marked as the demonstration's, and one that holds anything else is left alone.
 */
export function serverHome(url: string): DemoHome {
  const mark = (state: DemoState): string => JSON.stringify({ samlingDemo: state });

  async function open(): Promise<OpenDatabase> {
    const db = openPostgres(url);
    try {
      await migrate(db);
      if ((await stateIn(db)) === undefined && (await countAccounts(db)) > 0) throw new NotForDemonstration();
      return { db, close: () => db.destroy() };
    } catch (error) {
      await db.destroy();
      throw error;
    }
  }

  return {
    async left() {
      const { db, close } = await open();
      const state = await stateIn(db);
      await close();
      return state;
    },
    reopen: open,
    async make(state, { archive }) {
      const database = await open();
      const source = await openEmbedded({ template: archive });
      try {
        await copyRows(source.db, database.db, mark(state));
        return database;
      } catch (error) {
        await database.close();
        throw error;
      } finally {
        await source.close();
      }
    },
    async keep(state) {
      const { db, close } = await open();
      await writeMark(db, mark(state));
      await close();
    },
    // The rows of the world before went when those of the next came.
    remove: async () => undefined,
  };
}

async function stateIn(db: Database): Promise<DemoState | undefined> {
  try {
    return JSON.parse((await readMark(db)) ?? '').samlingDemo;
  } catch {
    return undefined;
  }
}
