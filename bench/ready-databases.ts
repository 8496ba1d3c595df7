import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { openFolder, type OpenDatabase } from '../src/app/open-database.ts';
import { emptyDatabase } from '../src/app/template.ts';
import { migrate, openEmbedded, openPostgres, type Database } from '../src/store/index.ts';
import { startPostgres } from '../test/support/postgres-server.ts';
import { kept } from './kept.ts';
import { progress } from './measure/report.ts';
import type { Scratch } from './measure/scratch.ts';
import type { Place } from './parts/app.part.ts';

/** A database that is filled up to where a bench begins, and can be copied as often as it is to be run. */
export interface ReadyDatabase<R> {
  readonly name: string;
  /** What the filling has told of what it made. */
  readonly ready: R;
  copy(): Promise<Place>;
  /** Opens a copy that nobody has open. */
  open(copy: Place): Promise<OpenDatabase>;
}

export interface Filling<R> {
  /** Names what is kept, with what it was made of, like `deadline-356`. */
  readonly name: string;
  /** What it holds, in words: «356 applications». */
  readonly content: string;
  readonly dataFolder: string;
  /** Made anew even if it is kept. */
  readonly fresh: boolean;
  /** Fills a migrated, empty database. What it tells must be plain enough for JSON. */
  readonly fill: (db: Database) => Promise<R>;
}

const archiveIn = (folder: string): string => join(folder, 'ready.tgz');
const readyIn = (folder: string): string => join(folder, 'ready.json');

/** On the embedded database; what it begins with is kept for the next run. */
export async function embeddedReady<R>(
  { name, content, dataFolder, fresh, fill }: Filling<R>,
  scratch: Scratch,
): Promise<ReadyDatabase<R>> {
  const folder = await kept({
    dataFolder,
    name,
    fresh,
    async make(draft) {
      progress(`Filling an embedded database with ${content} …`);
      const database = await openEmbedded({ template: await emptyDatabase(dataFolder) });
      try {
        await writeFile(readyIn(draft), JSON.stringify(await fill(database.db)));
        await writeFile(archiveIn(draft), await database.dump());
      } finally {
        await database.close();
      }
    },
  });
  return {
    name: 'embedded',
    ready: JSON.parse(await readFile(readyIn(folder), 'utf8')) as R,
    copy: async () => ({ folder: await scratch.folder('copy'), archive: archiveIn(folder) }),
    open: async (copy) => await openFolder('folder' in copy ? copy.folder : ''),
  };
}

/**
 * On the PostgreSQL server at DATABASE_URL, in databases of its own that are dropped in the end, or on one started for the
 * occasion. Throws when there is neither.
 */
export async function postgresReady<R>({ content, fill }: Filling<R>, scratch: Scratch): Promise<ReadyDatabase<R>> {
  const { url, name } = await findServer(scratch);
  const prefix = `samling_bench_${randomBytes(4).toString('hex')}`;
  const template = await createDatabase(url, prefix, undefined, scratch);
  progress(`Filling a PostgreSQL database with ${content} …`);
  const db = openPostgres(template);
  let ready: R;
  try {
    await migrate(db);
    ready = await fill(db);
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
