import type { Database } from '../store/index.ts';

/** Deletes everything of one kind whose time is over; returns how many rows. Tables below a deleted row go with it. */
export type Erase = (db: Database, now: Temporal.Instant) => Promise<number>;

function monthsBefore(now: Temporal.Instant, months: number): Temporal.Instant {
  return now.toZonedDateTimeISO('Europe/Oslo').subtract({ months }).toInstant();
}

const count = (result: { numDeletedRows: bigint }): number => Number(result.numDeletedRows);

export const expiredMail: (months: number) => Erase = (months) => async (db, now) =>
  count(await db.deleteFrom('mail').where('createdAt', '<', monthsBefore(now, months)).executeTakeFirst());

export const expiredNotices: (months: number) => Erase = (months) => async (db, now) =>
  count(await db.deleteFrom('notice').where('madeAt', '<', monthsBefore(now, months)).executeTakeFirst());

/** The people of cohorts that were formed some months ago, and everything that names them; what was published names speakers. */
export const endedCohorts: (months: number) => Erase = (months) => async (db, now) => {
  const cohorts = db.selectFrom('cohort').select('id').where('formedAt', '<', monthsBefore(now, months));
  const gatherings = db.selectFrom('gathering').select('id').where('cohortId', 'in', cohorts);
  const groups = db.selectFrom('studyGroup').select('id').where('cohortId', 'in', cohorts);
  const sessions = db.selectFrom('teachingSession').select('id').where('gatheringId', 'in', gatherings);
  const tasks = db.selectFrom('task').select('id').where('cohortId', 'in', cohorts);
  const done = [
    await db.deleteFrom('member').where('cohortId', 'in', cohorts).executeTakeFirst(),
    await db.deleteFrom('taskWork').where('taskId', 'in', tasks).executeTakeFirst(),
    await db.deleteFrom('evaluation').where('cohortId', 'in', cohorts).executeTakeFirst(),
    await db.deleteFrom('thread').where('cohortId', 'in', cohorts).executeTakeFirst(),
    await db.deleteFrom('announcement').where('cohortId', 'in', cohorts).executeTakeFirst(),
    await db.deleteFrom('projectOwner').where('groupId', 'in', groups).executeTakeFirst(),
    await db.deleteFrom('speaker').where('cohortId', 'in', cohorts).executeTakeFirst(),
    await db.deleteFrom('programmeVersion').where('gatheringId', 'in', gatherings).executeTakeFirst(),
    await db.deleteFrom('material').where('sessionId', 'in', sessions).executeTakeFirst(),
  ];
  return done.reduce((rows, one) => rows + count(one), 0);
};

/** Why people asked to be excused, and what they were answered: the text alone, which may tell of somebody's health. */
export const oldAbsenceReasons: (months: number) => Erase = (months) => async (db, now) => {
  const { numUpdatedRows } = await db
    .updateTable('absenceRequest')
    .set({ text: '', answer: null })
    .where('askedAt', '<', monthsBefore(now, months))
    .where((where) => where.or([where('text', '<>', ''), where('answer', 'is not', null)]))
    .executeTakeFirst();
  return Number(numUpdatedRows);
};

/** Applications that never counted as sent, some months after they were given up. A draft is, when its call closes and it lapses. */
export const unsentApplications: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('application')
      .where('number', 'is', null)
      .where('state', 'in', ['lapsed', 'withdrawn', 'annulled'])
      .where('updatedAt', '<', monthsBefore(now, months))
      .executeTakeFirst(),
  );

/** Sent applications, some months after the last day on which places were answered. */
export const settledApplications: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('application')
      .where('callId', 'in', (calls) =>
        calls
          .selectFrom('call')
          .select('id')
          .where('answerBy', '<', monthsBefore(now, months).toZonedDateTimeISO('Europe/Oslo').toPlainDate()),
      )
      .executeTakeFirst(),
  );

/** Draws with all that belongs to them, some months after the last day on which places were answered. */
export const oldDraws: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('draw')
      .where('callId', 'in', (calls) =>
        calls
          .selectFrom('call')
          .select('id')
          .where('answerBy', '<', monthsBefore(now, months).toZonedDateTimeISO('Europe/Oslo').toPlainDate()),
      )
      .executeTakeFirst(),
  );

/**
 * Diplomas and other documentation, sent with the application or asked for afterwards: they have done their work when the places are
 * answered and appeals are over. What was written with a supplement stays.
 */
export const usedDocuments: (months: number) => Erase = (months) => async (db, now) => {
  const settled = monthsBefore(now, months).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  const applications = db
    .selectFrom('application')
    .innerJoin('call', 'call.id', 'application.callId')
    .select('application.id')
    .where('call.answerBy', '<', settled);
  const participants = db.selectFrom('participant').select('id').where('applicationId', 'in', applications);
  const requests = db.selectFrom('supplementRequest').select('id').where('applicationId', 'in', applications);
  const documents = await db
    .deleteFrom('participantDocument')
    .where('participantId', 'in', participants)
    .executeTakeFirst();
  const attached = await db
    .updateTable('supplement')
    .set({ fileId: null })
    .where('requestId', 'in', requests)
    .where('fileId', 'is not', null)
    .executeTakeFirst();
  return count(documents) + Number(attached.numUpdatedRows);
};

/** Files that nothing points to any more. */
export const orphanedFiles: Erase = async (db) =>
  count(
    await db
      .deleteFrom('file')
      .where('id', 'not in', (used) => used.selectFrom('participantDocument').select('fileId'))
      .where('id', 'not in', (used) =>
        used
          .selectFrom('supplement')
          .select('fileId')
          .where('fileId', 'is not', null)
          .$narrowType<{ fileId: string }>(),
      )
      .where('id', 'not in', (used) => used.selectFrom('taskFile').select('fileId'))
      .where('id', 'not in', (used) =>
        used.selectFrom('material').select('fileId').where('fileId', 'is not', null).$narrowType<{ fileId: string }>(),
      )
      .executeTakeFirst(),
  );

/** Accounts of people who have no part in anything any more, and who are not signed in. */
export const idleAccounts: (months: number) => Erase = (months) => async (db, now) =>
  count(
    await db
      .deleteFrom('account')
      .where('id', 'not in', (used) => used.selectFrom('application').select('contactAccountId'))
      .where('id', 'not in', (used) => used.selectFrom('roleGrant').select('accountId'))
      .where('email', 'not in', (used) => used.selectFrom('guarantee').select('leaderEmail'))
      .where('id', 'not in', (used) => used.selectFrom('member').select('accountId'))
      .where('id', 'not in', (used) => used.selectFrom('projectOwner').select('accountId'))
      .where('id', 'not in', (used) =>
        used
          .selectFrom('speaker')
          .select('accountId')
          .where('accountId', 'is not', null)
          .$narrowType<{ accountId: string }>(),
      )
      .where('id', 'not in', (used) => used.selectFrom('session').select('userId'))
      .where('updatedAt', '<', new Date(monthsBefore(now, months).epochMilliseconds))
      .executeTakeFirst(),
  );

/** Sessions and sign-in links live on the machine's time, so the database's own clock tells when they are over. */
export const expiredSignIn: Erase = async (db) => {
  const nowUtc = new Date();
  const sessions = count(await db.deleteFrom('session').where('expiresAt', '<', nowUtc).executeTakeFirst());
  return sessions + count(await db.deleteFrom('signInVerification').where('expiresAt', '<', nowUtc).executeTakeFirst());
};
