import type { Database } from '../store/index.ts';
import { planOfCohort, type Cohort, type Group, type Member, type ProjectOwner } from './cohort.ts';
import { groupsOf, ownersOf } from './cohort.store.ts';
import { shortfallsOf, type Shortfall } from './group-limits.rules.ts';
import { isPart } from './member-state.rules.ts';
import { membersOf } from './member.store.ts';

/** A group with everybody who is or was in it, its owner, and what it lacks of the plan's limits. */
export interface GroupView {
  readonly group: Group;
  readonly members: readonly Member[];
  readonly owner: ProjectOwner | undefined;
  readonly shortfalls: readonly Shortfall[];
}

/** A cohort with all its groups. Three queries, however many they are. */
export interface CohortView {
  readonly cohort: Cohort;
  readonly groups: readonly GroupView[];
}

export async function loadCohortView(db: Database, cohort: Cohort): Promise<CohortView> {
  const members = Map.groupBy(await membersOf(db, cohort.id), ({ groupId }) => groupId);
  const owners = new Map((await ownersOf(db, cohort.id)).map((owner) => [owner.groupId, owner]));
  const { admission } = planOfCohort(cohort);
  const groups = (await groupsOf(db, cohort.id)).map((group) => {
    const people = members.get(group.id) ?? [];
    return { group, members: people, owner: owners.get(group.id), shortfalls: shortfallsOf(people, admission) };
  });
  return { cohort, groups };
}

export function membersIn({ groups }: CohortView): readonly Member[] {
  return groups.flatMap(({ members }) => members);
}

/** The groups in which anybody takes part. */
export function liveGroups({ groups }: CohortView): readonly GroupView[] {
  return groups.filter(({ members }) => members.some(({ state }) => isPart(state)));
}

export interface CohortFigures {
  readonly groups: number;
  readonly students: number;
  readonly courseParticipants: number;
  readonly onLeave: number;
  readonly left: number;
}

/** How many there are. Those on leave count among students and course participants too. */
export function figuresOf(view: CohortView): CohortFigures {
  const members = membersIn(view);
  const here = members.filter(({ state }) => isPart(state));
  return {
    groups: liveGroups(view).length,
    students: here.filter(({ standing }) => standing === 'student').length,
    courseParticipants: here.filter(({ standing }) => standing === 'courseParticipant').length,
    onLeave: here.filter(({ state }) => state === 'onLeave').length,
    left: members.length - here.length,
  };
}
