import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { SentContent } from './version.rules.ts';

interface ApplicationVersionTable {
  id: string;
  applicationId: string;
  version: number;
  takenAt: Temporal.Instant;
  content: string;
  hash: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    applicationVersion: ApplicationVersionTable;
  }
}

/** One sending of an application, as it was at that moment. */
export interface ApplicationVersion {
  readonly version: number;
  readonly takenAt: Temporal.Instant;
  readonly content: SentContent;
  readonly hash: string;
}

export async function insertVersion(tx: Tx, applicationId: string, sent: ApplicationVersion): Promise<void> {
  await tx
    .insertInto('applicationVersion')
    .values({ ...sent, id: newId(), applicationId, content: JSON.stringify(sent.content) })
    .execute();
}

/** All versions, the newest first. */
export async function versionsOf(db: Database, applicationId: string): Promise<ApplicationVersion[]> {
  const rows = await db
    .selectFrom('applicationVersion')
    .select(['version', 'takenAt', 'content', 'hash'])
    .where('applicationId', '=', applicationId)
    .orderBy('version', 'desc')
    .limit(100)
    .execute();
  return rows.map(asVersion);
}

export async function latestVersion(db: Database, applicationId: string): Promise<ApplicationVersion | undefined> {
  const row = await db
    .selectFrom('applicationVersion')
    .select(['version', 'takenAt', 'content', 'hash'])
    .where('applicationId', '=', applicationId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asVersion(row);
}

function asVersion(row: Pick<ApplicationVersionTable, 'version' | 'takenAt' | 'content' | 'hash'>): ApplicationVersion {
  // jsonb arrives parsed from both databases; the column's type is what is written.
  return { ...row, content: row.content as unknown as SentContent };
}
