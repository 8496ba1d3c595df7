import type { Language } from '../kit/language.ts';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { NoticeKind } from './notice.ts';

export interface NoticeTable {
  id: string;
  accountId: string;
  kind: NoticeKind;
  dedupeKey: string;
  language: Language;
  subject: string;
  body: string;
  madeAt: Temporal.Instant;
  /** When it is to leave; null once it has left, and where its kind is turned off. */
  dueAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    notice: NoticeTable;
  }
}

export type NoticeRow = Omit<NoticeTable, 'id' | 'sentAt'>;
export type Notice = Readonly<Omit<NoticeTable, 'accountId' | 'dedupeKey'>>;

const columns = ['id', 'kind', 'language', 'subject', 'body', 'madeAt', 'dueAt', 'sentAt'] as const;

/** When a notice leaves, or has left. */
export type NoticeDelivery = Pick<Notice, 'dueAt' | 'sentAt'>;

/** What has become of the notice with this key for each of these accounts. One that was erased since is not there. */
export async function deliveriesOf(
  db: Database,
  key: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeDelivery>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('notice')
    .select(['accountId', 'dueAt', 'sentAt'])
    .where(
      'dedupeKey',
      'in',
      accountIds.map((id) => dedupeKeyOf(key, id)),
    )
    .execute();
  return new Map(rows.map(({ accountId, ...delivery }) => [accountId, delivery]));
}

/** Of one notice for one person. */
export function dedupeKeyOf(key: string, accountId: string): string {
  return `${key}:${accountId}`;
}

/** Keeps notices; those whose key is there already are not kept again. */
export async function saveNotices(tx: Tx, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('notice')
    .values(rows.map((row) => ({ ...row, id: newId(), sentAt: null })))
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .execute();
}

/** Whoever is to be told something by now. */
export async function accountsToTell(db: Database, now: Temporal.Instant): Promise<string[]> {
  const rows = await db.selectFrom('notice').select('accountId').distinct().where('dueAt', '<=', now).execute();
  return rows.map(({ accountId }) => accountId);
}

/**
 * What is due for one person, oldest first, held until the transaction ends: another who asks waits, and then finds that it has left.
 */
export async function takeDueNotices(tx: Tx, accountId: string, now: Temporal.Instant): Promise<Notice[]> {
  return await tx
    .selectFrom('notice')
    .select(columns)
    .where('accountId', '=', accountId)
    .where('dueAt', '<=', now)
    .orderBy('madeAt')
    .orderBy('dedupeKey')
    .forUpdate()
    .execute();
}

export async function markNoticesSent(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('notice').set({ sentAt: now, dueAt: null }).where('id', 'in', ids).execute();
}

/** What waits to be sent to somebody, held until the transaction ends. */
export async function takeWaitingNotices(tx: Tx, accountId: string): Promise<Pick<Notice, 'id' | 'kind' | 'dueAt'>[]> {
  return await tx
    .selectFrom('notice')
    .select(['id', 'kind', 'dueAt'])
    .where('accountId', '=', accountId)
    .where('dueAt', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Sets when notices are to leave; null for those that are not to be sent. */
export async function moveNotices(tx: Tx, ids: readonly string[], dueAt: Temporal.Instant | null): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('notice').set({ dueAt }).where('id', 'in', ids).execute();
}

/** Removes what waits to be sent to somebody of these kinds, as if it had never been written. */
export async function deleteWaitingNotices(tx: Tx, accountId: string, kinds: readonly NoticeKind[]): Promise<void> {
  if (kinds.length === 0) return;
  await tx
    .deleteFrom('notice')
    .where('accountId', '=', accountId)
    .where('dueAt', 'is not', null)
    .where('kind', 'in', kinds)
    .execute();
}

/** Removes a notice of everybody to whom it was written; with `unsent` of those alone who have not had it by mail. */
export async function deleteNotices(tx: Tx, key: string, which: 'unsent' | 'all'): Promise<void> {
  const pattern = `${key.replaceAll(/[\\%_]/g, String.raw`\$&`)}:%`;
  await tx
    .deleteFrom('notice')
    .where('dedupeKey', 'like', pattern)
    .$if(which === 'unsent', (query) => query.where('sentAt', 'is', null))
    .execute();
}

/** What somebody has been told since a time, or is about to be, newest first. */
export async function noticesSince(
  db: Database,
  accountId: string,
  since: Temporal.Instant,
  limit: number,
): Promise<Notice[]> {
  return await db
    .selectFrom('notice')
    .select(columns)
    .where('accountId', '=', accountId)
    .where('madeAt', '>=', since)
    .orderBy('madeAt', 'desc')
    .orderBy('dedupeKey')
    .limit(limit)
    .execute();
}
