import { openAdmission } from '../admission/admission.fixture.ts';
import type { Database } from '../store/index.ts';
import { inventCohort } from './cohort.fixture.ts';
import type { Member } from './cohort.ts';
import { memberFingerprint, type MemberDeed } from './member-deed.ts';
import { plannedOf } from './member-event.store.ts';
import { findMember } from './member.store.ts';

/** Somebody who can take over a place. */
export const newcomer = {
  name: 'Nina Ny',
  email: 'nina.ny@example.no',
  municipality: '3434',
  position: 'leader',
  serviceArea: 'technicalServices',
  standing: 'student',
  standingReason: 'Vitnemål fra 2005',
} as const;

/** A cohort of two groups on 3 October 2022, with what changing its people takes. */
export async function inventYear(db: Database) {
  const admission = await openAdmission(db);
  const { deed, clock, coordinatorId: accountId } = admission;
  clock.set(Temporal.Instant.from('2022-08-20T08:00:00Z'));
  const invented = await inventCohort(deed, admission.callId);
  clock.set(Temporal.Instant.from('2022-10-03T08:00:00Z'));
  const { cohort, members } = invented;
  const find = (email: string) => members.find((one) => one.email === email) as Member;
  const by = (member: Member): MemberDeed => ({
    cohort,
    memberId: member.id,
    accountId,
    seen: memberFingerprint(member),
  });
  /** The same, decided on a page that shows what is planned too. */
  const byNow = async ({ id }: Member): Promise<MemberDeed> => {
    const member = (await findMember(db, id)) as Member;
    return { ...by(member), seen: memberFingerprint(member, await plannedOf(db, id)) };
  };
  const now = async (member: Member) => (await findMember(db, member.id)) as Member;
  const on = Temporal.PlainDate.from('2022-10-01');
  return { ...admission, ...invented, db, deed, clock, find, by, byNow, now, on, accountId };
}

/** To whom notices of a kind have been made, in alphabetical order. */
export async function toldOf(db: Database, kind: string): Promise<string[]> {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('account', 'account.id', 'notice.accountId')
    .select('account.email')
    .where('kind', '=', kind as 'invitation')
    .orderBy('email')
    .execute();
  return rows.map(({ email }) => email);
}
