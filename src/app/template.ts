import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { migrate, migrations, openEmbedded } from '../store/index.ts';
import { writeWhole } from './write-whole.ts';

/**
 * The archive of a migrated, empty embedded database, kept in the data folder: beginning with it takes a tenth of the time
 * that making one does. Another migration or another version of the database makes another.
 */
export async function emptyDatabase(dataFolder: string): Promise<Uint8Array> {
  const folder = join(dataFolder, 'templates');
  const path = join(folder, `${fingerprint()}.tgz`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const database = await openEmbedded({});
  try {
    await migrate(database.db);
    const archive = await database.dump();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeWhole(path, archive);
    return archive;
  } finally {
    await database.close();
  }
}

function fingerprint(): string {
  const version = packageFile.dependencies['@electric-sql/pglite'];
  return createHash('sha256')
    .update(JSON.stringify([version, migrations]))
    .digest('hex')
    .slice(0, 16);
}
