import type { Database } from '../store/index.ts';
import { speakersOf, type Speaker } from './speaker.store.ts';

/** Which gathering of which cohort a session is a part of. */
export async function whereSessionLies(
  db: Database,
  sessionId: string,
): Promise<{ readonly gatheringId: string; readonly cohortId: string } | undefined> {
  return await db
    .selectFrom('teachingSession')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select(['teachingSession.gatheringId', 'gathering.cohortId'])
    .where('teachingSession.id', '=', sessionId)
    .executeTakeFirst();
}

/** Whether an account is among those who hold a session, as the school has it now. */
export async function isSpeakerOf(db: Database, accountId: string, sessionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('sessionSpeaker')
    .innerJoin('speaker', 'speaker.id', 'sessionSpeaker.speakerId')
    .select('speaker.id')
    .where('sessionSpeaker.sessionId', '=', sessionId)
    .where('speaker.accountId', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The speakers of a cohort by id, as they are now. */
export async function knownSpeakers(db: Database, cohortId: string): Promise<ReadonlyMap<string, Speaker>> {
  return new Map((await speakersOf(db, cohortId)).map((speaker) => [speaker.id, speaker]));
}

/** As whom an account speaks, cohort by cohort. */
export async function speakersOfAccount(db: Database, accountId: string): Promise<Speaker[]> {
  return await db.selectFrom('speaker').selectAll().where('accountId', '=', accountId).execute();
}

/** The cohorts in which an account is among the school's own who hold sessions. */
export async function cohortsTaughtBy(db: Database, accountId: string): Promise<ReadonlySet<string>> {
  const own = (await speakersOfAccount(db, accountId)).filter(({ kind }) => kind === 'own');
  return new Set(own.map(({ cohortId }) => cohortId));
}

/** The sessions that speakers hold, as the school has it now. */
export async function sessionsHeldBy(db: Database, speakerIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (speakerIds.length === 0) return new Set();
  const rows = await db.selectFrom('sessionSpeaker').select('sessionId').where('speakerId', 'in', speakerIds).execute();
  return new Set(rows.map(({ sessionId }) => sessionId));
}
