import type { StudyPlan } from '../plan/index.ts';
import { regionIds } from '../register/index.ts';
import type { Applicant, Cast } from './cast.ts';
import type { Entries } from './page-form.ts';
import { endsAsSent } from './story.ts';

/**
 * What the coordinator writes in the call's form so that its rule can't be kept: it draws the line for large so high that one
 * fewer comes to apply than it promises places. There is less room than applicants, so that somebody has to be drawn at all.
 */
export function strictTerms({ callDefaults }: Pick<StudyPlan, 'callDefaults'>, { applicants }: Cast): Entries {
  const { room, minPerRegion, sizeClasses } = callDefaults;
  const minLarge = sizeClasses.classes.at(-1)?.minPlaces ?? 0;
  const minSmall = 1;
  const standing = applicants.filter(({ story }) => endsAsSent(story));
  const leastRoom = Math.max(regionIds.length * minPerRegion.municipalities, minSmall + minLarge);
  // One of them is found not to meet the conditions, and one more has to be left waiting.
  const wanted = Math.min(room.municipalities, standing.length - 2);
  const largest = standing.map(residents).toSorted((a, b) => b - a);
  return {
    room: String(Math.max(wanted, leastRoom)),
    largeFrom: String(largest[minLarge - 2]),
    minSmall: String(minSmall),
  };
}

/** Those who apply together count as one that is as large as all of them. */
function residents({ municipality, partners }: Applicant): number {
  return [municipality, ...partners].reduce((sum, { population }) => sum + population, 0);
}
