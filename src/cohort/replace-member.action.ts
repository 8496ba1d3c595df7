import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { ensureAccount, findAccountByEmail } from '../people/index.ts';
import type { Tx } from '../store/index.ts';
import type { MemberStanding } from './cohort.ts';
import { findGroup } from './cohort.store.ts';
import { inviteMember } from './invite.action.ts';
import { onMember, type AboutDeed, type ChangeTerms, type MemberDeed, type MemberRefusal } from './member-deed.ts';
import { tellGroup, tellMember } from './member-notices.ts';
import { isPart, nextMemberState } from './member-state.rules.ts';
import { findMember, markInvited, memberOf, saveMember } from './member.store.ts';
import type { PlacedDays } from './more.ts';
import { writeChange } from './write-change.action.ts';

/** Somebody who takes over a place. */
export interface Newcomer {
  readonly name: string;
  readonly email: string;
  readonly municipality: string;
  readonly position: string;
  readonly serviceArea: string;
  readonly standing: MemberStanding;
  /** Why that standing, and what of it is documented: kept with the newcomer. */
  readonly standingReason: string;
}

/** Somebody new takes over a member's place: they get an account and are invited at once; the project's owner and the group are told. */
export async function replaceMember(
  deed: Deed,
  by: MemberDeed & { readonly placed: PlacedDays },
  newcomer: Newcomer,
  terms: ChangeTerms,
): Promise<Result<null, MemberRefusal | 'hasPlace'>> {
  const kind = 'replaced';
  return await onMember(
    deed,
    by,
    {
      ...terms,
      kind,
      isSame: async ({ toCode }, _, tx) => (await findMember(tx, toCode ?? ''))?.email === newcomer.email,
    },
    async (tx, about): Promise<Result<null, MemberRefusal | 'hasPlace'>> => {
      const { cohort, member, now } = about;
      const state = nextMemberState(member.state, 'replace');
      if (!state.ok) return refused('impossible');
      const known = await findAccountByEmail(tx, newcomer.email);
      if (known && (await memberOf(tx, cohort.id, known.id))) return refused('hasPlace');
      // Before the newcomer is there: what they get is the invitation.
      await tellGroup(tx, deed, about, { ...terms, kind, to: { name: newcomer.name } });
      if (isPart(member.state)) await tellMember(tx, deed, about, { ...terms, kind });
      const cameId = await seat(tx, about, newcomer, terms.on);
      await writeChange(tx, about, member, {
        ...terms,
        kind,
        set: { state: state.value, leftOn: member.leftOn ?? terms.on },
        from: member.state,
        to: cameId,
      });
      await invite(tx, { baseUrl: deed.baseUrl, cohort, placed: by.placed }, cameId, now);
      return ok(null);
    },
  );
}

async function seat(
  tx: Tx,
  about: AboutDeed,
  { name, email, municipality, position, serviceArea, standing, standingReason: reason }: Newcomer,
  on: Temporal.PlainDate,
): Promise<string> {
  const { cohort, member, now } = about;
  const group = await findGroup(tx, member.groupId);
  const account = await ensureAccount(tx, { name, email, language: group?.languageForm ?? 'nb' }, now);
  const id = await saveMember(tx, {
    cohortId: cohort.id,
    groupId: member.groupId,
    accountId: account.id,
    participantId: null,
    name,
    municipality,
    position,
    serviceArea,
    standing,
    joinedOn: on,
    replacesId: member.id,
  });
  await writeChange(
    tx,
    about,
    { id, accountId: account.id },
    { kind: 'joined', set: {}, from: null, to: standing, on, reason },
  );
  return id;
}

async function invite(
  tx: Tx,
  ground: Parameters<typeof inviteMember>[1],
  memberId: string,
  now: Temporal.Instant,
): Promise<void> {
  const member = await findMember(tx, memberId);
  if (!member) throw new Error('the member who was just saved is gone');
  await inviteMember(tx, ground, await findGroup(tx, member.groupId), member, now);
  await markInvited(tx, [memberId], now);
}
