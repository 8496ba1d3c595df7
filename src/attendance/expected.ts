import { groupsOf, membersOf, partChangesIn, type Group, type Member } from '../cohort/index.ts';
import { isFor, type SessionInProgramme } from '../gatherings/index.ts';
import type { Database } from '../store/index.ts';
import { groupOn, isPartOn } from './membership.rules.ts';
import { membershipOf } from './own-year.ts';
import { dayOf } from './session-in-programme.ts';

/** Those who should be at a session, by group and name. */
export interface Expected {
  readonly members: readonly Member[];
  readonly groups: ReadonlyMap<string, Group>;
}

export async function expectedAt(db: Database, { cohort, session }: SessionInProgramme): Promise<Expected> {
  const day = dayOf(session);
  const changes = await partChangesIn(db, cohort.id);
  const members = (await membersOf(db, cohort.id)).filter((member) => {
    const membership = membershipOf(member, changes.get(member.id));
    return isPartOn(membership, day) && isFor(session, groupOn(membership, day));
  });
  return { members, groups: new Map((await groupsOf(db, cohort.id)).map((group) => [group.id, group])) };
}
