import type { MoreOnCohort } from '../cohort/index.ts';
import { placedDays } from '../gatherings/index.ts';
import { talkDeskLinks, talkHomePart } from '../talk/index.ts';

/** What the rooms above have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [talkDeskLinks],
  deskSteps: [],
  deskParts: [],
  memberParts: [],
  homeParts: [talkHomePart],
  ownerParts: [],
};
