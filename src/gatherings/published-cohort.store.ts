import type { Database } from '../store/index.ts';

/** The newest cohort of which anything is published, by its name in addresses; with a plan, among those that follow it. */
export async function newestPublishedCohort(db: Database, planId?: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('cohort')
    .innerJoin('call', 'call.id', 'cohort.callId')
    .select('cohort.slug')
    .$if(planId !== undefined, (query) => query.where('cohort.planId', '=', planId ?? ''))
    .where((query) =>
      query.exists(
        query
          .selectFrom('gathering')
          .innerJoin('programmeVersion', 'programmeVersion.gatheringId', 'gathering.id')
          .select('gathering.id')
          .whereRef('gathering.cohortId', '=', 'cohort.id'),
      ),
    )
    .orderBy('call.opensAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.slug;
}
