import type { Route } from '../web/route.ts';
import { deskRoutes } from './desk.routes.tsx';
import { groupsRoutes } from './groups.routes.tsx';
import { invitationsRoutes } from './invitations.routes.tsx';
import { memberDeedRoutes } from './member-deed.routes.tsx';
import { memberRoutes } from './member.routes.tsx';
import { formingRoutes } from './forming.routes.tsx';
import { homeRoutes } from './home.routes.tsx';
import type { MoreOnCohort } from './more.ts';
import { ownerFormRoutes } from './owner-form.routes.tsx';
import { ownerRoutes } from './owner.routes.tsx';

export { activeByGroup, activeMembersOf, type ActiveMember } from './active-member.store.ts';
export { nameOfGroup, planOfCohort, type Cohort, type Group, type Member, type MemberStanding } from './cohort.ts';
export { cohorts, findCohort, findCohortById, groupsOf, groupsOfOwner, lockCohort, ownersOf } from './cohort.store.ts';
export { cohortMember, ownPlace, type OwnPlace } from './cohort.permission.ts';
export { cohortCallLinks, cohortCallSteps, cohortStartLinks, cohortStartSteps } from './desk-steps.ts';
export { isPart } from './member-state.rules.ts';
export { makeMemberChange } from './make-changes.action.ts';
export { partChangesIn, type PartChange } from './member-event.store.ts';
export { findMember, memberOf, membersOf, membersOfGroup, membershipsOf, namesOfMembers } from './member.store.ts';
export { cohortStepsOf } from './own-steps.ts';
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

/** Cohorts, their groups and people: every page and deed. */
export const cohortRoutes = (more: MoreOnCohort): readonly Route[] => [
  ...formingRoutes,
  ...deskRoutes(more),
  ...groupsRoutes,
  ...invitationsRoutes(more),
  ...memberRoutes(more),
  ...memberDeedRoutes(more),
  ...ownerFormRoutes(more),
  ...homeRoutes(more),
  ...ownerRoutes(more),
];
