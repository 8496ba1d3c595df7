import type { Database } from '../store/index.ts';

/** Somebody of a rehearsed year; the municipality by its number. */
export interface PersonInYear {
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
}

interface PeopleOfCohort {
  readonly student: PersonInYear | undefined;
  readonly courseParticipant: PersonInYear | undefined;
  readonly owners: readonly PersonInYear[];
  /** Addresses. */
  readonly teachers: readonly string[];
}

/**
 * Who takes part in the year: a student and a course participant, of one group where there is one with both, and the owners of
 * projects, that group's first. Empty before there is a cohort.
 */
export async function peopleOfCohort(db: Database): Promise<PeopleOfCohort> {
  const members = await db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .select(['member.name', 'account.email', 'member.municipality', 'member.standing', 'studyGroup.number'])
    .where('member.state', '=', 'active')
    .orderBy('studyGroup.number')
    .orderBy('member.name')
    .execute();
  const groups = [...Map.groupBy(members, ({ number }) => number).values()];
  const isMixed = (group: typeof members) => new Set(group.map(({ standing }) => standing)).size > 1;
  const group = groups.find(isMixed) ?? groups[0] ?? [];
  const first = (standing: string) => [...group, ...members].find((one) => one.standing === standing);
  const owners = await db
    .selectFrom('projectOwner')
    .innerJoin('account', 'account.id', 'projectOwner.accountId')
    .innerJoin('studyGroup', 'studyGroup.id', 'projectOwner.groupId')
    .select(['projectOwner.name', 'account.email', 'studyGroup.municipalities', 'studyGroup.number'])
    .orderBy('studyGroup.number')
    .execute();
  const teachers = await db
    .selectFrom('roleGrant')
    .innerJoin('account', 'account.id', 'roleGrant.accountId')
    .select('account.email')
    .where('role', '=', 'teacher')
    .execute();
  const isOwn = ({ number }: { readonly number: number }) => number === group[0]?.number;
  return {
    student: first('student'),
    courseParticipant: first('courseParticipant'),
    owners: owners
      .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
      .map(({ municipalities, ...owner }) => ({ ...owner, municipality: municipalities[0] ?? '' })),
    teachers: teachers.map(({ email }) => email),
  };
}
