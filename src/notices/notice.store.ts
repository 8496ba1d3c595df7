import type { Language } from '../kit/language.ts';
import { newId } from '../kit/id.ts';
import type { Tx } from '../store/index.ts';
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
  /** When it is to leave; null once it has left. */
  dueAt: Temporal.Instant | null;
  sentAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    notice: NoticeTable;
  }
}

export type NoticeRow = Pick<NoticeTable, 'accountId' | 'kind' | 'dedupeKey' | 'language' | 'subject' | 'body'> & {
  readonly madeAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
};

/** Keeps notices to be sent; those whose key is there already are not kept again. */
export async function saveNotices(tx: Tx, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('notice')
    .values(rows.map((row) => ({ ...row, id: newId(), sentAt: null })))
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .execute();
}
