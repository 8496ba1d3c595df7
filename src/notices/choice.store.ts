import type { Database, Tx } from '../store/index.ts';
import { unchosen, type Delivery, type NoticeChoice, type NoticeKind } from './notice.ts';

interface NoticeChoiceTable {
  accountId: string;
  delivery: Delivery;
  muted: string[];
  changedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    noticeChoice: NoticeChoiceTable;
  }
}

/** What those of the accounts have chosen that have chosen anything. */
export async function choicesOf(
  db: Database,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, NoticeChoice>> {
  if (accountIds.length === 0) return new Map();
  const rows = await db.selectFrom('noticeChoice').selectAll().where('accountId', 'in', accountIds).execute();
  // A kind that is not told any more may still stand there; it is asked for by nobody.
  return new Map(rows.map((row) => [row.accountId, { delivery: row.delivery, muted: row.muted as NoticeKind[] }]));
}

export async function choiceOf(db: Database, accountId: string): Promise<NoticeChoice> {
  return (await choicesOf(db, [accountId])).get(accountId) ?? unchosen;
}

export async function saveChoice(
  tx: Tx,
  accountId: string,
  { delivery, muted }: NoticeChoice,
  now: Temporal.Instant,
): Promise<void> {
  const choice = { delivery, muted: [...muted], changedAt: now };
  await tx
    .insertInto('noticeChoice')
    .values({ accountId, ...choice })
    .onConflict((conflict) => conflict.column('accountId').doUpdateSet(choice))
    .execute();
}
