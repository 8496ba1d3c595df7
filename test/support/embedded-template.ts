import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate, migrations, openEmbedded } from '../../src/store/index.ts';

const folder = 'node_modules/.cache/samling';

/**
 * The archive of a migrated, empty embedded database. Making one costs seconds, so it is kept until a migration or the
 * database itself is another.
 */
export async function embeddedTemplate(): Promise<Uint8Array> {
  const path = join(folder, `migrated-${await fingerprint()}.tar.gz`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return kept;
  const database = await openEmbedded({});
  try {
    await migrate(database.db);
    const archive = await database.dump();
    await mkdir(folder, { recursive: true });
    // Renamed into place, so that another process never reads half of it.
    await writeFile(`${path}.${process.pid}`, archive);
    await rename(`${path}.${process.pid}`, path);
    return archive;
  } finally {
    await database.close();
  }
}

async function fingerprint(): Promise<string> {
  const installed = await readFile('node_modules/@electric-sql/pglite/package.json', 'utf8');
  return createHash('sha256')
    .update(JSON.stringify([installed, migrations]))
    .digest('hex')
    .slice(0, 16);
}
