import type { Database, Tx } from '../store/index.ts';
import type { LevelCount, Rating } from './rating.rules.ts';

interface OutcomeRatingTable {
  memberId: string;
  outcome: string;
  moment: string;
  level: number;
  reason: string;
  ratedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    outcomeRating: OutcomeRatingTable;
  }
}

/** What somebody has rated, at every moment. */
export async function ratingsOf(db: Database, memberId: string): Promise<Rating[]> {
  return await db
    .selectFrom('outcomeRating')
    .select(['outcome', 'moment', 'level', 'reason'])
    .where('memberId', '=', memberId)
    .execute();
}

/**
 * How many of a cohort were at each level at these moments, with no word of who they are or why. Counted by the database: a large
 * cohort has thousands.
 */
export async function levelsInCohort(
  db: Database,
  cohortId: string,
  moments: readonly string[],
): Promise<LevelCount[]> {
  if (moments.length === 0) return [];
  return await db
    .selectFrom('outcomeRating')
    .innerJoin('member', 'member.id', 'outcomeRating.memberId')
    .select(['outcome', 'moment', 'level', (rating) => rating.fn.countAll<number>().as('count')])
    .where('member.cohortId', '=', cohortId)
    .where('moment', 'in', moments)
    .groupBy(['outcome', 'moment', 'level'])
    .execute();
}

export async function saveRatings(
  tx: Tx,
  memberId: string,
  ratings: readonly Rating[],
  ratedAt: Temporal.Instant,
): Promise<void> {
  if (ratings.length === 0) return;
  await tx
    .insertInto('outcomeRating')
    .values(ratings.map((rating) => ({ ...rating, memberId, ratedAt })))
    .onConflict((conflict) =>
      conflict.columns(['memberId', 'outcome', 'moment']).doUpdateSet((set) => ({
        level: set.ref('excluded.level'),
        reason: set.ref('excluded.reason'),
        ratedAt: set.ref('excluded.ratedAt'),
      })),
    )
    .execute();
}

/** Takes ratings away that somebody has emptied. */
export async function dropRatings(
  tx: Tx,
  memberId: string,
  moment: string,
  outcomes: readonly string[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await tx
    .deleteFrom('outcomeRating')
    .where('memberId', '=', memberId)
    .where('moment', '=', moment)
    .where('outcome', 'in', [...outcomes])
    .execute();
}
