import type { MoreOnCohort } from '../cohort/index.ts';
import { placedDays } from '../gatherings/index.ts';
import { tasksDeskLinks, tasksDeskSteps, tasksHomePart, tasksMemberPart } from '../tasks/index.ts';

/** What gatherings, attendance and tasks have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [tasksDeskLinks],
  deskSteps: [tasksDeskSteps],
  deskParts: [],
  memberParts: [tasksMemberPart],
  homeParts: [tasksHomePart],
  ownerParts: [],
};
