import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { changeAddress, findAccountByEmail, hasAnyRole } from '../people/index.ts';
import { onMember, type ChangeTerms, type MemberDeed, type MemberRefusal } from './member-deed.ts';
import { tellMember } from './member-notices.ts';
import { isPart } from './member-state.rules.ts';
import { writeChange } from './write-change.action.ts';

export type AddressRefusal = MemberRefusal | 'taken' | 'hasRole';

/**
 * Corrects the address that a member signs in with. Whoever is signed in with the old one is signed out, since that may have been a
 * stranger's; an invitation that went there is due again.
 */
export async function correctAddress(
  deed: Deed,
  by: MemberDeed,
  email: string,
  terms: ChangeTerms,
): Promise<Result<null, AddressRefusal>> {
  const kind = 'address';
  const change = { ...terms, kind, isSame: (_: unknown, member: { email: string }) => member.email === email } as const;
  return await onMember(deed, by, change, async (tx, about): Promise<Result<null, AddressRefusal>> => {
    const { member, now } = about;
    if (!isPart(member.state)) return refused('impossible');
    if (email === member.email) return ok(null);
    if (await findAccountByEmail(tx, email)) return refused('taken');
    if (await hasAnyRole(tx, member.accountId)) return refused('hasRole');
    await changeAddress(tx, member.accountId, email, now);
    await writeChange(tx, about, member, {
      ...terms,
      kind,
      set: { invitedAt: null },
      from: null,
      to: null,
    });
    await tellMember(tx, deed, about, { ...terms, kind });
    return ok(null);
  });
}
