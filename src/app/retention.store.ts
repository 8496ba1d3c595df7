import type { Database } from '../store/index.ts';

/** Deletes everything of one kind whose time is over; returns how many rows. Tables below a deleted row go with it. */
export type Erase = (db: Database, now: Temporal.Instant) => Promise<number>;

function monthsBefore(now: Temporal.Instant, months: number): Temporal.Instant {
  return now.toZonedDateTimeISO('Europe/Oslo').subtract({ months }).toInstant();
}

const count = (result: { numDeletedRows: bigint }): number => Number(result.numDeletedRows);

export const expiredMail: (months: number) => Erase = (months) => async (db, now) =>
  count(await db.deleteFrom('mail').where('createdAt', '<', monthsBefore(now, months)).executeTakeFirst());

/** Applications that never counted as sent, some months after they were last touched. */
export const unsentApplications: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('application')
      .where('number', 'is', null)
      .where('state', 'in', ['draft', 'lapsed', 'withdrawn', 'annulled'])
      .where('updatedAt', '<', monthsBefore(now, months))
      .executeTakeFirst(),
  );

/** Sent applications, some months after the last day on which places were answered. */
export const settledApplications: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('application')
      .where('callId', 'in', (calls) =>
        calls.selectFrom('call').select('id').where('answerBy', '<', monthsBefore(now, months).toZonedDateTimeISO('Europe/Oslo').toPlainDate()),
      )
      .executeTakeFirst(),
  );

/** Diplomas and other documentation: they have done their work when the places are answered and appeals are over. */
export const usedDocuments: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('participantDocument')
      .where('participantId', 'in', (participants) =>
        participants
          .selectFrom('participant')
          .innerJoin('application', 'application.id', 'participant.applicationId')
          .innerJoin('call', 'call.id', 'application.callId')
          .select('participant.id')
          .where('call.answerBy', '<', monthsBefore(now, months).toZonedDateTimeISO('Europe/Oslo').toPlainDate()),
      )
      .executeTakeFirst(),
  );

/** Files that nothing points to any more. */
export const orphanedFiles: Erase = async (db) =>
  count(
    await db
      .deleteFrom('file')
      .where('id', 'not in', (used) => used.selectFrom('participantDocument').select('fileId'))
      .where('id', 'not in', (used) => used.selectFrom('supplement').select('fileId').where('fileId', 'is not', null).$narrowType<{ fileId: string }>())
      .executeTakeFirst(),
  );

/** Accounts of people who have no part in anything any more. */
export const idleAccounts: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('account')
      .where('id', 'not in', (used) => used.selectFrom('application').select('contactAccountId'))
      .where('id', 'not in', (used) => used.selectFrom('roleGrant').select('accountId'))
      .where('email', 'not in', (used) => used.selectFrom('guarantee').select('leaderEmail'))
      .where('updatedAt', '<', new Date(monthsBefore(now, months).epochMilliseconds))
      .executeTakeFirst(),
  );

/** Sessions and sign-in links live on the machine's time, so the database's own clock tells when they are over. */
export const expiredSignIn: Erase = async (db) => {
  const nowUtc = new Date();
  const sessions = count(await db.deleteFrom('session').where('expiresAt', '<', nowUtc).executeTakeFirst());
  return sessions + count(await db.deleteFrom('signInVerification').where('expiresAt', '<', nowUtc).executeTakeFirst());
};
