import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { packed, unpacked, unpackInto } from './data-folder.ts';
import { openKysely, type Database } from './database.ts';
import { embeddedDialect } from './embedded-dialect.ts';
import { lockFolder } from './folder-lock.ts';
import { parsers } from './parsers.ts';

export interface EmbeddedDatabase {
  readonly db: Database;
  /** The whole data folder as a compressed archive, for templates and the demo's moments. */
  readonly dump: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface Beginning {
  readonly folder?: string;
  readonly template?: Uint8Array | (() => Promise<Uint8Array>);
}

/**
 * Opens the embedded PostgreSQL in a folder, which it locks; without a folder the database lives in memory.
 * `template` is an archive from `dump` to start from when there is no database yet, or what gives it: much faster than making a
 * database, and in a folder it is there whole or not at all. Throws FolderInUse when another process has the folder.
 */
export async function openEmbedded(options: Beginning): Promise<EmbeddedDatabase> {
  if (options.folder) await mkdir(options.folder, { recursive: true });
  const unlock = options.folder ? await lockFolder(options.folder) : async () => undefined;
  try {
    const pglite = await PGlite.create({ ...(await begin(options)), parsers });
    const db = openKysely(embeddedDialect(pglite));
    // Such a scan asks for the size of its file each time it starts, and that takes longer here than looking up a few rows does.
    await sql`set enable_bitmapscan = off`.execute(db);
    return {
      db,
      dump: () =>
        // Holding the connection, so that no transaction is under way; what has been written is then found without recovery.
        db.connection().execute(async (connection) => {
          await sql`checkpoint`.execute(connection);
          return await packed(new Uint8Array(await (await pglite.dumpDataDir('none')).arrayBuffer()));
        }),
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

/** Where the database lies, made from the template if there is none yet. */
async function begin({ folder, template }: Beginning): Promise<{ dataDir?: string; loadDataDir?: Blob }> {
  const dataDir = folder && join(folder, 'pg');
  if (dataDir && existsSync(dataDir)) return { dataDir };
  const archive = typeof template === 'function' ? await template() : template;
  if (dataDir) {
    if (archive) await unpackInto(archive, dataDir);
    return { dataDir };
  }
  return archive ? { loadDataDir: new Blob([(await unpacked(archive)).slice()], { type: 'application/x-tar' }) } : {};
}
