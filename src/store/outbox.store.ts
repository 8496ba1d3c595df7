import type { Language } from '../kit/language.ts';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from './database.ts';

export interface MailTable {
  id: string;
  dedupeKey: string;
  recipient: string;
  language: Language;
  subject: string;
  body: string;
  createdAt: Temporal.Instant;
  nextAttemptAt: Temporal.Instant | null;
  attempts: number;
  sentAt: Temporal.Instant | null;
  byDay: boolean;
}

declare module './schema.ts' {
  interface Tables {
    mail: MailTable;
  }
}

export interface Letter {
  readonly recipient: string;
  readonly language: Language;
  readonly subject: string;
  /** Plain text; addresses in it are whole. */
  readonly body: string;
  /** What makes this mail this mail: a second one with the same key is not queued. */
  readonly dedupeKey: string;
  /** It leaves by day alone, also where it is tried again: nobody is to be woken by it. */
  readonly byDay?: boolean;
}

/** Queues a mail; it leaves after the transaction is kept. Returns false when the same mail was queued before. */
export async function queueMail(tx: Tx | Database, letter: Letter, now: Temporal.Instant): Promise<boolean> {
  const result = await tx
    .insertInto('mail')
    .values({
      ...letter,
      byDay: letter.byDay ?? false,
      id: newId(),
      createdAt: now,
      nextAttemptAt: now,
      attempts: 0,
      sentAt: null,
    })
    .onConflict((conflict) => conflict.column('dedupeKey').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export type QueuedMail = Pick<MailTable, 'id' | 'recipient' | 'subject' | 'body' | 'attempts'>;

/**
 * Takes up to `limit` mails that are due, so that no other process takes them before `until`: if this one dies while sending,
 * they come up again then. A mail is therefore sent at least once, and its Message-ID (the row's id) lets the receiver drop a second.
 * At night those that leave by day alone are passed over.
 */
export async function takeDueMail(
  db: Database,
  now: Temporal.Instant,
  until: Temporal.Instant,
  limit: number,
  isNight = false,
): Promise<QueuedMail[]> {
  return await db
    .updateTable('mail')
    .set((set) => ({ nextAttemptAt: until, attempts: set('attempts', '+', 1) }))
    .where('id', 'in', (due) =>
      due
        .selectFrom('mail')
        .select('id')
        .where('nextAttemptAt', '<=', now)
        .$if(isNight, (query) => query.where('byDay', '=', false))
        .orderBy('nextAttemptAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'recipient', 'subject', 'body', 'attempts'])
    .execute();
}

export async function markMailSent(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('mail').set({ sentAt: now, nextAttemptAt: null }).where('id', '=', id).execute();
}

export async function postponeMail(db: Database, id: string, nextAttemptAt: Temporal.Instant | null): Promise<void> {
  await db.updateTable('mail').set({ nextAttemptAt }).where('id', '=', id).execute();
}

/** The newest mails, for the outbox page of demo mode. */
export async function newestMail(db: Database, limit: number, recipient?: string): Promise<MailTable[]> {
  return await db
    .selectFrom('mail')
    .selectAll()
    .$if(recipient !== undefined, (query) => query.where('recipient', '=', recipient ?? ''))
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}
