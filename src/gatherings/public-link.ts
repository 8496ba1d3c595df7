import type { Database } from '../store/index.ts';
import { newestPublishedCohort } from './published-cohort.store.ts';

/**
 * Where the newest published programme stands, without the prefix of the language: for pages that lead there once there is something
 * to see. With a plan, the programme of a cohort that follows it.
 */
export async function publicProgrammePath(db: Database, planId?: string): Promise<string | undefined> {
  const slug = await newestPublishedCohort(db, planId);
  return slug === undefined ? undefined : `/program/${slug}`;
}
