import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { MemberStanding } from './cohort.ts';
import { onMember, type ChangeTerms, type MemberDeed, type MemberRefusal } from './member-deed.ts';
import { tellMember } from './member-notices.ts';
import { isPart } from './member-state.rules.ts';
import { writeChange } from './write-change.action.ts';

/** Somebody goes from student to course participant, or the other way. They are told, and nobody else. */
export async function changeStanding(
  deed: Deed,
  by: MemberDeed,
  to: MemberStanding,
  terms: ChangeTerms,
): Promise<Result<null, MemberRefusal>> {
  const change = {
    ...terms,
    kind: 'standing' as const,
    isSame: (last: { toCode: string | null }) => last.toCode === to,
  };
  return await onMember(deed, by, change, async (tx, about): Promise<Result<null, MemberRefusal>> => {
    const { member } = about;
    if (!isPart(member.state) || member.standing === to) return refused('impossible');
    await writeChange(tx, about, member, {
      ...terms,
      kind: 'standing',
      set: { standing: to },
      from: member.standing,
      to,
    });
    await tellMember(tx, deed, about, { ...terms, kind: 'standing', to: { standing: to } });
    return ok(null);
  });
}
