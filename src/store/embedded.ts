import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { openKysely, type Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { parsers } from './parsers.ts';

export interface EmbeddedDatabase {
  readonly db: Database;
  /** The whole data folder as a compressed archive, for templates and the demo's moments. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens the embedded PostgreSQL in a folder, which it locks; without a folder the database lives in memory.
 * `template` is an archive from `dump` to start from when there is no database yet: much faster than making one.
 * Throws FolderInUse when another process has the folder.
 */
export async function openEmbedded(options: { folder?: string; template?: Uint8Array }): Promise<EmbeddedDatabase> {
  if (options.folder) await mkdir(options.folder, { recursive: true });
  const unlock = options.folder ? await lockFolder(options.folder) : async () => undefined;
  try {
    const pglite = await PGlite.create({
      ...(options.folder ? { dataDir: join(options.folder, 'pg') } : {}),
      ...(options.template ? { loadDataDir: new Blob([options.template.slice()]) } : {}),
      parsers,
    });
    const db = openKysely(new PGliteDialect({ pglite }));
    return {
      db,
      dump: async () => new Uint8Array(await (await pglite.dumpDataDir('gzip')).arrayBuffer()),
      async close() {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
