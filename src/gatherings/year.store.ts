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

/** What a cohort's sessions serve, as the school works on them, in order of time. One query. */
export async function draftedSessions(
  db: Database,
  cohortId: string,
): Promise<
  {
    readonly id: string;
    readonly number: number;
    readonly title: Words;
    readonly form: string;
    readonly pillars: readonly string[];
    readonly outcomes: readonly string[];
    readonly counts: boolean;
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
  }[]
> {
  const rows = await db
    .selectFrom('teachingSession')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select([
      'teachingSession.id',
      'gathering.number',
      'teachingSession.title',
      'teachingSession.form',
      'teachingSession.pillars',
      'teachingSession.outcomes',
      'teachingSession.counts',
      'teachingSession.startsAt',
      'teachingSession.endsAt',
    ])
    .where('gathering.cohortId', '=', cohortId)
    .orderBy('teachingSession.startsAt')
    .orderBy('teachingSession.id')
    .execute();
  // jsonb arrives parsed from both databases.
  return rows.map((row) => ({ ...row, title: row.title as unknown as Words }));
}
