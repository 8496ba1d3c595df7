import { nameOfGroup, type Cohort, type Member, type MemberStanding } from './cohort.ts';
import type { GroupView } from './cohort-view.ts';
import { memberStates, type MemberState } from './member-state.rules.ts';

/** Which of a cohort's people are shown, as the address says it. Null and the empty text mean all. */
export interface GroupsQuery {
  readonly search: string;
  readonly standing: MemberStanding | null;
  readonly state: MemberState | null;
}

/** The words that addresses have for the values. */
export const groupsWords = {
  standing: { student: 'student', courseParticipant: 'kursdeltaker' },
  state: { active: 'med', onLeave: 'permisjon', withdrawn: 'sluttet', replaced: 'erstattet' },
} as const satisfies { standing: Record<MemberStanding, string>; state: Record<MemberState, string> };

/** Reads the query of an address; what it does not understand counts as not said. */
export function readGroupsQuery(query: (name: string) => string | undefined): GroupsQuery {
  const standings = ['student', 'courseParticipant'] as const;
  return {
    search: (query('sok') ?? '').trim().slice(0, 100),
    standing: standings.find((one) => groupsWords.standing[one] === query('status')) ?? null,
    state: memberStates.find((one) => groupsWords.state[one] === query('med')) ?? null,
  };
}

export function isFiltered({ search, standing, state }: GroupsQuery): boolean {
  return search !== '' || standing !== null || state !== null;
}

/** The groups with the people that are asked for; whoever searches for a municipality gets everybody in it. */
export function selectGroups(cohort: Cohort, groups: readonly GroupView[], query: GroupsQuery): readonly GroupView[] {
  if (!isFiltered(query)) return groups;
  const wanted = query.search.toLocaleLowerCase('nb');
  return groups
    .map((view) => {
      const isPlace = nameOfGroup('nb', cohort, view.group).toLocaleLowerCase('nb').includes(wanted);
      return { ...view, members: view.members.filter((one) => fits(one, query) && (isPlace || isCalled(one, wanted))) };
    })
    .filter(({ members }) => members.length > 0);
}

function fits(member: Member, { standing, state }: GroupsQuery): boolean {
  return (standing === null || member.standing === standing) && (state === null || member.state === state);
}

function isCalled({ name, email }: Member, wanted: string): boolean {
  return name.toLocaleLowerCase('nb').includes(wanted) || email.includes(wanted);
}
