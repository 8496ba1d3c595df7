import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findGroup } from './cohort.store.ts';
import { onMember, type ChangeTerms, type MemberDeed, type MemberRefusal } from './member-deed.ts';
import { tellGroup, tellMember } from './member-notices.ts';
import { isPart } from './member-state.rules.ts';
import { writeChange } from './write-change.action.ts';

/** Somebody moves to another group of the cohort. They, both groups and both projects' owners are told. */
export async function moveMember(
  deed: Deed,
  by: MemberDeed,
  groupId: string,
  terms: ChangeTerms,
): Promise<Result<null, MemberRefusal | 'noGroup'>> {
  const kind = 'moved';
  const change = { ...terms, kind, isSame: (last: { toCode: string | null }) => last.toCode === groupId } as const;
  return await onMember(deed, by, change, async (tx, about): Promise<Result<null, MemberRefusal | 'noGroup'>> => {
    const { cohort, member } = about;
    if (!isPart(member.state)) return refused('impossible');
    const group = await findGroup(tx, groupId);
    if (group?.cohortId !== cohort.id || groupId === member.groupId) return refused('noGroup');
    const told = { ...terms, kind, to: { group } } as const;
    await tellGroup(tx, deed, about, told);
    await tellGroup(tx, deed, about, told, groupId);
    await tellMember(tx, deed, about, told);
    await writeChange(tx, about, member, {
      ...terms,
      kind,
      set: { groupId },
      from: member.groupId,
      to: groupId,
    });
    return ok(null);
  });
}
