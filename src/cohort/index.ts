export { nameOfGroup, planOfCohort, type Cohort, type Group, type Member, type MemberStanding } from './cohort.ts';
export {
  cohorts,
  findCohort,
  findCohortById,
  findCohortOfCall,
  findGroup,
  groupsOf,
  groupsOfOwner,
  lockCohort,
  ownersOf,
} from './cohort.store.ts';
export { cohortMember, ownPlace, type OwnPlace } from './cohort.permission.ts';
export { formCohort } from './form-cohort.action.ts';
export { isPart } from './member-state.rules.ts';
export { findMember, memberOf, membersOf, membersOfGroup, membershipsOf } from './member.store.ts';
export type {
  CohortLink,
  CohortLinks,
  CohortPart,
  CohortSteps,
  GroupPart,
  HomePart,
  MemberPart,
  MoreOnCohort,
  PlacedDays,
} from './more.ts';
