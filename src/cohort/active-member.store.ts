import type { Database } from '../store/index.ts';
import type { Member } from './cohort.ts';

/** Somebody who takes part in a cohort now, as whoever meets or writes to them needs to know them. */
export type ActiveMember = Pick<Member, 'id' | 'accountId' | 'groupId' | 'name' | 'municipality'>;

/** Those who take part in a cohort now, without those on leave; by group and name. */
export async function activeMembersOf(db: Database, cohortId: string): Promise<ActiveMember[]> {
  return await db
    .selectFrom('member')
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .select(['member.id', 'member.accountId', 'member.groupId', 'member.name', 'member.municipality'])
    .where('member.cohortId', '=', cohortId)
    .where('member.state', '=', 'active')
    .orderBy('studyGroup.number')
    .orderBy('member.name')
    .orderBy('member.id')
    .execute();
}

/** How many they are in each group. A group that nobody is left in is left out. */
export async function activeByGroup(db: Database, cohortId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('member')
    .select(['groupId', (count) => count.fn.countAll<number>().as('count')])
    .where('cohortId', '=', cohortId)
    .where('state', '=', 'active')
    .groupBy('groupId')
    .execute();
  return new Map(rows.map(({ groupId, count }) => [groupId, count]));
}
