import { callOffChange } from '../../src/cohort/call-off-change.action.ts';
import { changeOwner, ownerFingerprint } from '../../src/cohort/change-owner.action.ts';
import { changeStanding } from '../../src/cohort/change-standing.action.ts';
import { changeState } from '../../src/cohort/change-state.action.ts';
import type { Cohort, Member } from '../../src/cohort/cohort.ts';
import { groupsOf, ownerOf } from '../../src/cohort/cohort.store.ts';
import { correctAddress } from '../../src/cohort/correct-address.action.ts';
import { exportMembers } from '../../src/cohort/export-members.action.ts';
import { formCohort } from '../../src/cohort/form-cohort.action.ts';
import { formedCohort } from '../../src/cohort/formed.fixture.ts';
import { inviteAll } from '../../src/cohort/invite.action.ts';
import { makeMemberChange } from '../../src/cohort/make-changes.action.ts';
import { memberFingerprint, type MemberDeed } from '../../src/cohort/member-deed.ts';
import { plannedOf } from '../../src/cohort/member-event.store.ts';
import { findMember, membersOf } from '../../src/cohort/member.store.ts';
import { moveMember } from '../../src/cohort/move-member.action.ts';
import { replaceMember } from '../../src/cohort/replace-member.action.ts';
import { inOslo } from '../../src/kit/oslo-time.ts';
import { orThrow, type Assessed } from '../../src/selection/selection.fixture.ts';
import type { Database } from '../../src/store/index.ts';

const reason = 'Hemmelig grunn';

type Formed = Assessed & { readonly cohort: Cohort };

/** A cohort in which everything happens that the log tells of. It wants an empty database. */
export const cohortScenes: readonly ((db: Database) => Promise<void>)[] = [changes, plans];

/** Somebody goes on leave, comes back, leaves and is there again, moves, changes standing and address, and is replaced. */
async function changes(db: Database): Promise<void> {
  const formed = await formedCohort(db);
  const { deed, by, cohort, clock } = formed;
  orThrow(await formCohort(deed, by));
  await inviteAll(deed, { cohort, accountId: by.accountId }, new Map());
  await exportMembers(deed, { cohort, accountId: by.accountId }, 'nb');
  await newOwner(formed);
  const [member] = await membersOf(db, cohort.id);
  const [, other] = await groupsOf(db, cohort.id);
  if (!member || !other) throw new Error('two groups were formed');
  const again = async (): Promise<MemberDeed> => {
    clock.set(clock.now().add({ minutes: 1 }));
    return await deedOn(formed, member);
  };
  const terms = { on: inOslo(clock.now()).toPlainDate(), reason };
  for (const change of ['leave', 'return', 'withdraw', 'takeBack'] as const)
    orThrow(await changeState(deed, await again(), change, terms));
  orThrow(await changeStanding(deed, await again(), 'courseParticipant', terms));
  orThrow(await moveMember(deed, await again(), other.id, terms));
  orThrow(await correctAddress(deed, await again(), 'hemmelig.rettet@example.no', terms));
  const newcomer = { name: 'Hemmelig Navn', email: 'hemmelig.ny@example.no', municipality: '3434' };
  const work = {
    position: 'leader',
    serviceArea: 'technicalServices',
    standing: 'student',
    standingReason: reason,
  } as const;
  orThrow(await replaceMember(deed, { ...(await again()), placed: new Map() }, { ...newcomer, ...work }, terms));
}

/** Leave is decided ahead: once called off, once overtaken because the member leaves, once taken on its day. */
async function plans(db: Database): Promise<void> {
  const formed = await formedCohort(db);
  const { deed, by, cohort, clock } = formed;
  orThrow(await formCohort(deed, by));
  const [first, second] = await membersOf(db, cohort.id);
  if (!first || !second) throw new Error('members were formed');
  const today = inOslo(clock.now()).toPlainDate();
  const ahead = async (member: Member, days: number): Promise<string> => {
    clock.set(clock.now().add({ minutes: 1 }));
    const terms = { on: today.add({ days }), reason };
    orThrow(await changeState(deed, await deedOn(formed, member), 'leave', terms));
    const [change] = await plannedOf(db, member.id);
    if (!change) throw new Error('nothing is planned');
    return change.id;
  };
  const about = { cohort, memberId: first.id, accountId: by.accountId };
  for (let times = 0; times < 2; times++) orThrow(await callOffChange(deed, about, await ahead(first, 10 + times)));
  await ahead(first, 10);
  orThrow(await changeState(deed, await deedOn(formed, first), 'withdraw', { on: today, reason }));
  const change = await ahead(second, 10);
  clock.set(clock.now().add({ hours: 24 * 11 }));
  for (let times = 0; times < 2; times++) await makeMemberChange(deed, change);
}

/** Another leader owns the project. */
async function newOwner({ deed, by, cohort, db }: Formed): Promise<void> {
  const [group] = await groupsOf(db, cohort.id);
  if (!group) throw new Error('groups were formed');
  const seen = ownerFingerprint(await ownerOf(db, group.id));
  const about = { cohort, groupId: group.id, accountId: by.accountId, seen, placed: new Map() };
  const owner = { name: 'Hemmelig Navn', title: 'Hemmelig tittel', email: 'hemmelig.eier@example.no' };
  orThrow(await changeOwner(deed, about, owner));
}

async function deedOn({ db, by, cohort }: Formed, { id }: Pick<Member, 'id'>): Promise<MemberDeed> {
  const member = await findMember(db, id);
  if (!member) throw new Error('the member is gone');
  return { cohort, memberId: id, accountId: by.accountId, seen: memberFingerprint(member, await plannedOf(db, id)) };
}
