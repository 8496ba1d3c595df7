import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Member, MemberStanding } from './cohort.ts';
import type { MemberState } from './member-state.rules.ts';

interface MemberTable {
  id: string;
  cohortId: string;
  groupId: string;
  accountId: string;
  participantId: string | null;
  name: string;
  municipality: string;
  position: string | null;
  serviceArea: string | null;
  standing: MemberStanding;
  state: MemberState;
  joinedOn: Temporal.PlainDate;
  leftOn: Temporal.PlainDate | null;
  replacesId: string | null;
  invitedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    member: MemberTable;
  }
}

function memberRows(db: Database) {
  return db
    .selectFrom('member')
    .innerJoin('account', 'account.id', 'member.accountId')
    .select([
      'member.id',
      'member.cohortId',
      'member.groupId',
      'member.accountId',
      'member.participantId',
      'member.name',
      'account.email',
      'member.municipality',
      'member.position',
      'member.serviceArea',
      'member.standing',
      'member.state',
      'member.joinedOn',
      'member.leftOn',
      'member.replacesId',
      'member.invitedAt',
    ]);
}

/** Everybody who is or was in a cohort, by group and name. */
export async function membersOf(db: Database, cohortId: string): Promise<Member[]> {
  return await memberRows(db)
    .innerJoin('studyGroup', 'studyGroup.id', 'member.groupId')
    .where('member.cohortId', '=', cohortId)
    .orderBy('studyGroup.number')
    .orderBy('member.name')
    .orderBy('member.id')
    .execute();
}

/** The same as others know them, for whoever needs no more of so many; in an order that stays. */
export async function namesOfMembers(
  db: Database,
  cohortId: string,
): Promise<Pick<Member, 'accountId' | 'name' | 'municipality' | 'state'>[]> {
  return await db
    .selectFrom('member')
    .select(['accountId', 'name', 'municipality', 'state'])
    .where('cohortId', '=', cohortId)
    .orderBy('id')
    .execute();
}

export async function membersOfGroup(db: Database, groupId: string): Promise<Member[]> {
  return await memberRows(db)
    .where('member.groupId', '=', groupId)
    .orderBy('member.name')
    .orderBy('member.id')
    .execute();
}

export async function findMember(db: Database, id: string): Promise<Member | undefined> {
  return await memberRows(db).where('member.id', '=', id).executeTakeFirst();
}

/** Somebody's place in one cohort, whatever its state. */
export async function memberOf(db: Database, cohortId: string, accountId: string): Promise<Member | undefined> {
  return await memberRows(db)
    .where('member.cohortId', '=', cohortId)
    .where('member.accountId', '=', accountId)
    .executeTakeFirst();
}

/** Every place that somebody has or had, in any cohort. */
export async function membershipsOf(db: Database, accountId: string): Promise<Member[]> {
  return await memberRows(db).where('member.accountId', '=', accountId).orderBy('member.joinedOn', 'desc').execute();
}

export type NewMember = Omit<MemberTable, 'id' | 'leftOn' | 'invitedAt' | 'state'>;

export async function saveMember(tx: Tx, member: NewMember): Promise<string> {
  const id = newId();
  await tx
    .insertInto('member')
    .values({ ...member, id, state: 'active', leftOn: null, invitedAt: null })
    .execute();
  return id;
}

export type MemberChange = Partial<Pick<MemberTable, 'groupId' | 'standing' | 'state' | 'leftOn' | 'invitedAt'>>;

export async function updateMember(tx: Tx, id: string, change: MemberChange): Promise<void> {
  await tx.updateTable('member').set(change).where('id', '=', id).execute();
}

/** Keeps for several people at once that their invitation is on its way. */
export async function markInvited(tx: Tx, ids: readonly string[], now: Temporal.Instant): Promise<void> {
  if (ids.length > 0) await tx.updateTable('member').set({ invitedAt: now }).where('id', 'in', ids).execute();
}

/** Names of members by id. */
export async function memberNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('member')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
