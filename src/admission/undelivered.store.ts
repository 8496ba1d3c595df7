import { sql } from 'kysely';
import type { Database } from '../store/index.ts';

/** A mail that was tried until the patience with it was over, and never left. */
export interface UndeliveredMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly createdAt: Temporal.Instant;
  /** The newest application that the recipient has a part in, as contact, participant or leader; null where there is none. */
  readonly applicationId: string | null;
}

/** The mails that were given up among those written since a moment, the newest first. */
export async function undeliveredMail(db: Database, since: Temporal.Instant): Promise<UndeliveredMail[]> {
  return await db
    .selectFrom('mail')
    .select(['mail.id', 'recipient', 'subject', 'mail.createdAt'])
    .select(
      sql<string | null>`(
        select a.id from application a
        where a.contact_account_id in (select c.id from account c where c.email = mail.recipient)
          or a.id in (select p.application_id from participant p where p.email = mail.recipient)
          or a.id in (select g.application_id from guarantee g where g.leader_email = mail.recipient)
        order by a.created_at desc limit 1)`.as('applicationId'),
    )
    .where('sentAt', 'is', null)
    .where('nextAttemptAt', 'is', null)
    .where('mail.createdAt', '>=', since)
    .orderBy('mail.createdAt', 'desc')
    .limit(200)
    .execute();
}
