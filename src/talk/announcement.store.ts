import { sql } from 'kysely';
import type { Words } from '../gatherings/index.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Announcement, CountedAnnouncement, OwnAnnouncement, Reader } from './announcement.ts';
import type { Audience } from './audience.rules.ts';

interface AnnouncementTable {
  id: string;
  cohortId: string;
  audience: Audience;
  groupIds: string[];
  title: string;
  text: string;
  sentBy: string | null;
  sentAt: Temporal.Instant;
}

interface AnnouncementReaderTable {
  announcementId: string;
  accountId: string;
  told: boolean;
  openedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    announcement: AnnouncementTable;
    announcementReader: AnnouncementReaderTable;
  }
}

const columns = [
  'announcement.id',
  'announcement.cohortId',
  'announcement.audience',
  'announcement.groupIds',
  'announcement.title',
  'announcement.text',
  'announcement.sentAt',
] as const;

// jsonb arrives parsed from both databases; the columns' type is what is written.
function asAnnouncement<Row extends { readonly title: string; readonly text: string }>({ title, text, ...row }: Row) {
  return { ...row, title: title as unknown as Words, text: text as unknown as Words };
}

/** Keeps a new announcement; answers whether it was not there already. */
export async function saveAnnouncement(
  tx: Tx,
  { title, text, groupIds, ...row }: Announcement & { readonly sentBy: string },
): Promise<boolean> {
  const result = await tx
    .insertInto('announcement')
    .values({ ...row, groupIds: [...groupIds], title: JSON.stringify(title), text: JSON.stringify(text) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function saveTold(tx: Tx, announcementId: string, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return;
  await tx
    .insertInto('announcementReader')
    .values(accountIds.map((accountId) => ({ announcementId, accountId, told: true, openedAt: null })))
    .execute();
}

/** Remembers when somebody first opened it, whether they were told of it or came later. */
export async function saveOpened(
  tx: Tx,
  announcementId: string,
  accountId: string,
  openedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('announcementReader')
    .values({ announcementId, accountId, told: false, openedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['announcementId', 'accountId'])
        .doUpdateSet({ openedAt: sql`coalesce(announcement_reader.opened_at, excluded.opened_at)` }),
    )
    .execute();
}

export async function findAnnouncement(db: Database, cohortId: string, id: string): Promise<Announcement | undefined> {
  const row = await db
    .selectFrom('announcement')
    .select(columns)
    .where('id', '=', id)
    .where('cohortId', '=', cohortId)
    .executeTakeFirst();
  return row && asAnnouncement(row);
}

/** What has been announced to a cohort, the newest first, with how many it has reached. */
export async function announcementsOf(db: Database, cohortId: string): Promise<CountedAnnouncement[]> {
  const rows = await db
    .selectFrom('announcement')
    .leftJoin('announcementReader', 'announcementReader.announcementId', 'announcement.id')
    .select(columns)
    .select(({ fn }) => [
      fn.count<number>('announcementReader.accountId').as('people'),
      fn.count<number>('announcementReader.openedAt').as('opened'),
    ])
    .where('announcement.cohortId', '=', cohortId)
    .groupBy('announcement.id')
    .orderBy('announcement.sentAt', 'desc')
    .orderBy('announcement.id')
    .execute();
  return rows.map(asAnnouncement);
}

/** What has been announced to a cohort, the newest first, each with where one person stands; they may not be among those it was for. */
export async function announcementsFor(db: Database, cohortId: string, accountId: string): Promise<OwnAnnouncement[]> {
  const rows = await db
    .selectFrom('announcement')
    .leftJoin('announcementReader', (join) =>
      join
        .onRef('announcementReader.announcementId', '=', 'announcement.id')
        .on('announcementReader.accountId', '=', accountId),
    )
    .select(columns)
    .select(['announcementReader.accountId as readerId', 'announcementReader.openedAt'])
    .where('announcement.cohortId', '=', cohortId)
    .orderBy('announcement.sentAt', 'desc')
    .orderBy('announcement.id')
    .execute();
  return rows.map(({ readerId, openedAt, ...row }) => ({
    ...asAnnouncement(row),
    reader: readerId === null ? undefined : { openedAt },
  }));
}

export async function readersOf(db: Database, announcementId: string): Promise<Reader[]> {
  return await db
    .selectFrom('announcementReader')
    .select(['accountId', 'told', 'openedAt'])
    .where('announcementId', '=', announcementId)
    .execute();
}
