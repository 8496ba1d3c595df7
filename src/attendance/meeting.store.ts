import type { Database } from '../store/index.ts';

/** The cohorts that have had a session between two moments. */
export async function cohortsMeeting(db: Database, from: Temporal.Instant, to: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('gathering')
    .select('cohortId')
    .distinct()
    .where((where) =>
      where.exists(
        where
          .selectFrom('teachingSession')
          .select('teachingSession.id')
          .whereRef('teachingSession.gatheringId', '=', 'gathering.id')
          .where('teachingSession.endsAt', '>', from)
          .where('teachingSession.endsAt', '<=', to),
      ),
    )
    .execute();
  return rows.map(({ cohortId }) => cohortId);
}
