import { membersOf, partChangesIn, planOfCohort, type Cohort, type Member, type PartChange } from '../cohort/index.ts';
import { gatheringsOf, knownDays, publishedProgrammes } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import type { Mark } from './mark.ts';
import { marksAtSessions, marksOfMember } from './mark.store.ts';
import type { Membership } from './membership.rules.ts';
import {
  countedDays,
  membershipOf,
  ownSessions,
  ownYear,
  unplannedDays,
  type OwnSessions,
  type OwnYear,
  type YearFacts,
} from './own-year.ts';

async function loadYearFacts(db: Database, cohort: Cohort, now: Temporal.Instant): Promise<YearFacts> {
  const plan = planOfCohort(cohort);
  const programmes = await publishedProgrammes(db, cohort.id);
  const days = knownDays(await gatheringsOf(db, cohort.id), programmes);
  const unplanned = unplannedDays(plan, programmes, days, now);
  return { plan, programmes, days: countedDays(programmes, now), unplanned };
}

export interface LoadedYear extends OwnYear {
  readonly facts: YearFacts;
  readonly membership: Membership;
  /** By session, with how each came to be written. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** One member's attendance. Four queries. */
export async function loadOwnYear(
  db: Database,
  cohort: Cohort,
  member: Member,
  now: Temporal.Instant,
): Promise<LoadedYear> {
  const facts = await loadYearFacts(db, cohort, now);
  const marks = await marksOfMember(db, member.id);
  const membership = membershipOf(member, (await partChangesIn(db, cohort.id, member.id)).get(member.id));
  const year = ownYear(facts, ownSessions(facts, membership), ({ session }) => marks.get(session.id)?.state);
  return { facts, membership, marks, ...year };
}

export interface MemberYear extends OwnYear {
  readonly member: Member;
}

/** The attendance of everybody who is or was in a cohort. Five queries, however many they are. */
export async function loadCohortYear(
  db: Database,
  cohort: Cohort,
  now: Temporal.Instant,
): Promise<{ readonly facts: YearFacts; readonly members: readonly MemberYear[] }> {
  const facts = await loadYearFacts(db, cohort, now);
  const counted = facts.days.flatMap(({ sessions }) => sessions).toSorted((a, b) => a.place - b.place);
  const marks = await marksAtSessions(
    db,
    counted.map(({ session }) => session.id),
  );
  const members = await membersOf(db, cohort.id);
  const sessionsOf = sharedSessions(facts, await partChangesIn(db, cohort.id));
  return {
    facts,
    members: members.map((member) => {
      const own = marks.get(member.id);
      return { member, ...ownYear(facts, sessionsOf(member), ({ place }) => own?.[place]) };
    }),
  };
}

/** Which sessions are whose, worked out once for all those of a group who came on the same day and of whom nothing has changed. */
function sharedSessions(
  facts: YearFacts,
  changes: ReadonlyMap<string, readonly PartChange[]>,
): (member: Member) => OwnSessions {
  const known = new Map<string, OwnSessions>();
  return (member) => {
    const own = changes.get(member.id);
    if (own) return ownSessions(facts, membershipOf(member, own));
    const key = [member.groupId, member.joinedOn, member.leftOn].join(' ');
    const found = known.get(key) ?? ownSessions(facts, membershipOf(member));
    known.set(key, found);
    return found;
  };
}
