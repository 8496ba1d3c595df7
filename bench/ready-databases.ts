import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { openFolder, type OpenDatabase } from '../../src/app/open-database.ts';
import { emptyDatabase } from '../../src/app/template.ts';
import { migrate, openEmbedded, openPostgres } from '../../src/store/index.ts';
import { startPostgres } from '../../test/support/postgres-server.ts';
import { kept } from '../kept.ts';
import { progress } from '../measure/report.ts';
import type { Scratch } from '../measure/scratch.ts';
import type { Place } from '../parts/app.part.ts';
import { fillReady } from './fill-ready.ts';
import { archivePath, readReady, readyPath, type Ready } from './ready.ts';

/** A database that holds applications ready to be sent, and can be copied as often as they are to be sent. */
export interface ReadyDatabase {
  readonly name: string;
  readonly ready: Ready;
  copy(): Promise<Place>;
  /** Opens a copy that nobody has open. */
  open(copy: Place): Promise<OpenDatabase>;
}

interface Wanted {
  readonly dataFolder: string;
  readonly municipalities: number;
  readonly fresh: boolean;
}

/** On the embedded database; what it begins with is kept for the next run. */
export async function embeddedReady(
  { dataFolder, municipalities, fresh }: Wanted,
  scratch: Scratch,
): Promise<ReadyDatabase> {
  const folder = await kept({
    dataFolder,
    name: `deadline-${municipalities}`,
    fresh,
    async make(draft) {
      progress(`Filling an embedded database with ${municipalities} applications …`);
      const database = await openEmbedded({ template: await emptyDatabase(dataFolder) });
      try {
        await writeFile(readyPath(draft), JSON.stringify(await fillReady(database.db, municipalities)));
        await writeFile(archivePath(draft), await database.dump());
      } finally {
        await database.close();
      }
    },
  });
  return {
    name: 'embedded',
    ready: await readReady(folder),
    copy: async () => ({ folder: await scratch.folder('deadline'), archive: archivePath(folder) }),
    open: async (copy) => await openFolder('folder' in copy ? copy.folder : ''),
  };
}

/**
 * On the PostgreSQL server at DATABASE_URL, in databases of its own that are dropped in the end, or on one started for the
 * occasion. Throws when there is neither.
 */
export async function postgresReady({ municipalities }: Wanted, scratch: Scratch): Promise<ReadyDatabase> {
  const { url, name } = await findServer(scratch);
  const prefix = `samling_bench_${randomBytes(4).toString('hex')}`;
  const template = await createDatabase(url, prefix, undefined, scratch);
  progress(`Filling a PostgreSQL database with ${municipalities} applications …`);
  const db = openPostgres(template);
  let ready: Ready;
  try {
    await migrate(db);
    ready = await fillReady(db, municipalities);
  } finally {
    await db.destroy();
  }
  let copies = 0;
  return {
    name,
    ready,
    copy: async () => ({ url: await createDatabase(url, `${prefix}_${++copies}`, prefix, scratch) }),
    async open(copy) {
      const opened = openPostgres('url' in copy ? copy.url : '');
      return { db: opened, close: () => opened.destroy() };
    },
  };
}

async function findServer(scratch: Scratch): Promise<{ url: string; name: string }> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, name: 'PostgreSQL at DATABASE_URL' };
  const server = await startPostgres();
  scratch.defer(() => server.stop());
  // As it does not wait for the disk, it flatters.
  return { url: server.url, name: 'PostgreSQL, fsync off' };
}

async function createDatabase(
  server: string,
  name: string,
  template: string | undefined,
  scratch: Scratch,
): Promise<string> {
  await asAdmin(server, `create database ${name}${template ? ` template ${template}` : ''}`);
  scratch.defer(() => asAdmin(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
