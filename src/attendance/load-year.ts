import { membersOf, planOfCohort, type Cohort, type Member } from '../cohort/index.ts';
import { publishedProgrammes } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import type { Mark, MarkState } from './mark.ts';
import { marksOfCohort, marksOfMember } from './mark.store.ts';
import type { Membership } from './membership.rules.ts';
import { countedDays, membershipOf, ownYear, type OwnYear, type YearFacts } from './own-year.ts';
import { changesIn } from './place.store.ts';

async function loadYearFacts(db: Database, cohort: Cohort, now: Temporal.Instant): Promise<YearFacts> {
  const programmes = await publishedProgrammes(db, cohort.id);
  return { plan: planOfCohort(cohort), programmes, days: countedDays(programmes, now) };
}

export interface LoadedYear extends OwnYear {
  readonly facts: YearFacts;
  readonly membership: Membership;
  /** By session, with how each came to be written. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** One member's attendance. Three queries. */
export async function loadOwnYear(
  db: Database,
  cohort: Cohort,
  member: Member,
  now: Temporal.Instant,
): Promise<LoadedYear> {
  const facts = await loadYearFacts(db, cohort, now);
  const marks = await marksOfMember(db, member.id);
  const membership = membershipOf(member, (await changesIn(db, cohort.id, member.id)).get(member.id));
  const states = new Map([...marks].map(([session, { state }]) => [session, state]));
  return { facts, membership, marks, ...ownYear(facts, membership, states) };
}

export interface MemberYear extends OwnYear {
  readonly member: Member;
}

/** The attendance of everybody who is or was in a cohort. Four queries, however many they are. */
export async function loadCohortYear(
  db: Database,
  cohort: Cohort,
  now: Temporal.Instant,
): Promise<{ readonly facts: YearFacts; readonly members: readonly MemberYear[] }> {
  const facts = await loadYearFacts(db, cohort, now);
  const [members, marks, changes] = [
    await membersOf(db, cohort.id),
    await marksOfCohort(db, cohort.id),
    await changesIn(db, cohort.id),
  ];
  const none: ReadonlyMap<string, MarkState> = new Map();
  return {
    facts,
    members: members.map((member) => ({
      member,
      ...ownYear(facts, membershipOf(member, changes.get(member.id)), marks.get(member.id) ?? none),
    })),
  };
}
