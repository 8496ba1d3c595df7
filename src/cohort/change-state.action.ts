import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { onMember, type ChangeTerms, type MemberDeed, type MemberRefusal } from './member-deed.ts';
import { tellGroup, tellMember } from './member-notices.ts';
import { isPart, nextMemberState } from './member-state.rules.ts';
import { writeChange } from './write-change.action.ts';

/** The changes in whether somebody takes part. Replacing somebody is a deed of its own. */
const stateChanges = {
  leave: { event: 'takeLeave', kind: 'leave' },
  return: { event: 'return', kind: 'return' },
  withdraw: { event: 'withdraw', kind: 'withdrawn' },
  takeBack: { event: 'takeBack', kind: 'takenBack' },
} as const;
export type StateChange = keyof typeof stateChanges;

/** Somebody goes on leave, comes back, leaves, or gets their place back. They, the project's owner and their group are told. */
export async function changeState(
  deed: Deed,
  by: MemberDeed,
  change: StateChange,
  terms: ChangeTerms,
): Promise<Result<null, MemberRefusal>> {
  const { event, kind } = stateChanges[change];
  return await onMember(deed, by, { ...terms, kind }, async (tx, about): Promise<Result<null, MemberRefusal>> => {
    const { member } = about;
    const state = nextMemberState(member.state, event);
    if (!state.ok) return refused('impossible');
    await writeChange(tx, about, member, {
      ...terms,
      kind,
      set: { state: state.value, leftOn: isPart(state.value) ? null : terms.on },
      from: member.state,
      to: state.value,
    });
    await tellMember(tx, deed, about, { ...terms, kind });
    await tellGroup(tx, deed, about, { ...terms, kind });
    return ok(null);
  });
}
