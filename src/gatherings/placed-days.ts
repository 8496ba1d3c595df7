import type { MoreOnCohort } from '../cohort/index.ts';
import { gatheringsOf } from './gathering.store.ts';

/** The days on which a cohort's gatherings have been placed. */
export const placedDays: MoreOnCohort['placedDays'] = async (db, cohortId) =>
  new Map((await gatheringsOf(db, cohortId)).map(({ number, fromOn, toOn }) => [number, { from: fromOn, to: toOn }]));
