import type { MoreOnCohort } from '../cohort/index.ts';
import { placedDays } from '../gatherings/index.ts';

/** What gatherings and attendance have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [],
  deskSteps: [],
  deskParts: [],
  memberParts: [],
  homeParts: [],
  ownerParts: [],
};
