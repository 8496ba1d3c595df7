import {
  attendanceDeskLinks,
  attendanceDeskSteps,
  attendanceHomePart,
  attendanceMemberPart,
} from '../attendance/index.ts';
import type { MoreOnCohort } from '../cohort/index.ts';
import {
  gatheringsDeskLinks,
  gatheringsDeskSteps,
  ownerProgrammePart,
  placedDays,
  todayPart,
} from '../gatherings/index.ts';
import { reflectionDeskLinks, reflectionHomePart } from '../reflection/index.ts';

/** What the rooms of the year have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [gatheringsDeskLinks, attendanceDeskLinks, reflectionDeskLinks],
  deskSteps: [gatheringsDeskSteps, attendanceDeskSteps],
  deskParts: [],
  memberParts: [attendanceMemberPart],
  homeParts: [attendanceHomePart, todayPart, reflectionHomePart],
  ownerParts: [ownerProgrammePart],
};
