import { cohorts } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import { publishedProgrammes } from './programme.store.ts';

/**
 * Where the newest published programme stands, without the prefix of the language: for pages that lead there once there is something
 * to see. With a plan, the programme of a cohort that follows it.
 */
export async function publicProgrammePath(db: Database, planId?: string): Promise<string | undefined> {
  const newest = (await cohorts(db)).find((cohort) => planId === undefined || cohort.planId === planId);
  if (!newest) return undefined;
  return (await publishedProgrammes(db, newest.id)).length > 0 ? `/program/${newest.slug}` : undefined;
}
