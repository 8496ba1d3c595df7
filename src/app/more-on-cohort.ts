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
import { talkDeskLinks, talkHomePart } from '../talk/index.ts';

/** What the rooms of the year have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [gatheringsDeskLinks, attendanceDeskLinks, talkDeskLinks, reflectionDeskLinks],
  deskSteps: [gatheringsDeskSteps, attendanceDeskSteps],
  deskParts: [],
  memberParts: [attendanceMemberPart],
  homeParts: [attendanceHomePart, todayPart, talkHomePart, reflectionHomePart],
  ownerParts: [ownerProgrammePart],
};
