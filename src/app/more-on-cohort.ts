import {
  attendanceDeskLinks,
  attendanceDeskSteps,
  attendanceHomePart,
  attendanceMemberPart,
  checkInHomePart,
} from '../attendance/index.ts';
import type { MoreOnCohort } from '../cohort/index.ts';
import {
  gatheringsDeskLinks,
  gatheringsDeskSteps,
  ownerProgrammePart,
  placedDays,
  todayDeskPart,
  todayPart,
} from '../gatherings/index.ts';
import { reflectionDeskLinks, reflectionHomePart } from '../reflection/index.ts';
import { talkDeskLinks, talkHomePart } from '../talk/index.ts';
import { tasksDeskLinks, tasksDeskSteps, tasksHomePart, tasksMemberPart } from '../tasks/index.ts';

/** What the rooms of the year have to say on the pages of a cohort. */
export const moreOnCohort: MoreOnCohort = {
  placedDays,
  deskLinks: [gatheringsDeskLinks, attendanceDeskLinks, tasksDeskLinks, talkDeskLinks, reflectionDeskLinks],
  deskSteps: [gatheringsDeskSteps, attendanceDeskSteps, tasksDeskSteps],
  deskParts: [todayDeskPart],
  memberParts: [attendanceMemberPart, tasksMemberPart],
  homeParts: [checkInHomePart, todayPart, tasksHomePart, talkHomePart, attendanceHomePart, reflectionHomePart],
  ownerParts: [ownerProgrammePart],
};
