import type { Database } from '../store/index.ts';
import type { Words } from './programme.ts';

/** Who holds what in a cohort as the school works on it, in order of time. One query. */
export async function heldSessions(
  db: Database,
  cohortId: string,
): Promise<{ readonly speakerId: string; readonly id: string; readonly number: number; readonly title: Words }[]> {
  const rows = await db
    .selectFrom('sessionSpeaker')
    .innerJoin('teachingSession', 'teachingSession.id', 'sessionSpeaker.sessionId')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select(['sessionSpeaker.speakerId', 'teachingSession.id', 'gathering.number', 'teachingSession.title'])
    .where('gathering.cohortId', '=', cohortId)
    .orderBy('teachingSession.startsAt')
    .execute();
  // jsonb arrives parsed from both databases.
  return rows.map((row) => ({ ...row, title: row.title as unknown as Words }));
}
