import { sql } from 'kysely';
import { newId, sha256Hex } from '../kit/id.ts';
import { canonicalJson } from '../kit/canonical-json.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Programme, PublishedProgramme } from './programme.ts';

interface ProgrammeVersionTable {
  id: string;
  gatheringId: string;
  version: number;
  content: string;
  hash: string;
  publishedAt: Temporal.Instant;
  publishedBy: string | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    programmeVersion: ProgrammeVersionTable;
  }
}

function newestVersions(db: Database) {
  return db.selectFrom('gathering').innerJoinLateral(
    (select) =>
      select
        .selectFrom('programmeVersion')
        .select(['id', 'gatheringId', 'version', 'content', 'publishedAt'])
        .whereRef('gatheringId', '=', 'gathering.id')
        .orderBy('version', 'desc')
        .limit(1)
        .as('newest'),
    (join) => join.onTrue(),
  );
}

/** What is published of a cohort's gatherings now, by number: the newest version of each that has one. One query, and one for what was never read before. */
export async function publishedProgrammes(db: Database, cohortId: string): Promise<PublishedProgramme[]> {
  const rows = await newestVersions(db)
    .select(['newest.id', 'newest.gatheringId', 'newest.version', 'newest.publishedAt'])
    .where('gathering.cohortId', '=', cohortId)
    .orderBy('gathering.number')
    .execute();
  const contents = await contentsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, ...version }) => {
    const content = contents.get(id);
    return content ? [{ ...content, ...version }] : [];
  });
}

/** What has been read of each database, by the version's id: no version ever changes. */
const versionsRead = new WeakMap<Database, Map<string, Programme>>();
const mostKept = 300;

async function contentsOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Programme>> {
  const known = versionsRead.get(db) ?? new Map<string, Programme>();
  const fresh = ids.filter((id) => !known.has(id));
  if (fresh.length === 0) return known;
  const rows = await db.selectFrom('programmeVersion').select(['id', 'content']).where('id', 'in', fresh).execute();
  // All of them are read again now and then rather than kept count of.
  const kept = new Map(
    known.size + fresh.length > mostKept ? known.entries().filter(([id]) => ids.includes(id)) : known,
  );
  for (const { id, content } of rows) kept.set(id, asProgramme(content));
  versionsRead.set(db, kept);
  return kept;
}

/** The programmes of all cohorts that begin, by what is published of them, after one day and no later than another. */
export async function programmesBeginning(
  db: Database,
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<(PublishedProgramme & { readonly cohortId: string })[]> {
  const rows = await newestVersions(db)
    .select(['gathering.cohortId', 'newest.gatheringId', 'newest.version', 'newest.content', 'newest.publishedAt'])
    // Days as text stand in order of time.
    .where(sql`newest.content ->> 'from'`, '>', after.toString())
    .where(sql`newest.content ->> 'from'`, '<=', until.toString())
    .orderBy('newest.publishedAt')
    .execute();
  return rows.map(({ content, ...version }) => ({ ...asProgramme(content), ...version }));
}

/** The newest version of one gathering; undefined while nothing of it is published. */
export async function publishedProgramme(db: Database, gatheringId: string): Promise<PublishedProgramme | undefined> {
  const row = await db
    .selectFrom('programmeVersion')
    .select(['gatheringId', 'version', 'content', 'publishedAt'])
    .where('gatheringId', '=', gatheringId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { content, ...version } = row;
  return { ...asProgramme(content), ...version };
}

/** What was published of a gathering in one version; undefined where there is none with this number. */
export async function programmeVersion(
  db: Database,
  gatheringId: string,
  version: number,
): Promise<Programme | undefined> {
  const row = await db
    .selectFrom('programmeVersion')
    .select('content')
    .where('gatheringId', '=', gatheringId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && asProgramme(row.content);
}

// jsonb arrives parsed from both databases; the column's type is what is written.
function asProgramme(content: string): Programme {
  return content as unknown as Programme;
}

export async function saveProgrammeVersion(
  tx: Tx,
  version: {
    readonly gatheringId: string;
    readonly version: number;
    readonly programme: Programme;
    readonly publishedAt: Temporal.Instant;
    readonly publishedBy: string | null;
  },
): Promise<void> {
  const { programme, ...row } = version;
  const content = canonicalJson(programme);
  await tx
    .insertInto('programmeVersion')
    .values({ ...row, id: newId(), content, hash: sha256Hex(content) })
    .execute();
}
