import { dropNotices } from '../notices/index.ts';
import { writeLog, type Tx } from '../store/index.ts';
import type { Member } from './cohort.ts';
import { isPart } from './member-state.rules.ts';
import { saveMemberEvent, updateMember, type MemberChange, type MemberEventKind } from './member.store.ts';

/** A change in somebody's part in the year: what it was and is, from when, and why. */
export interface WrittenChange {
  readonly kind: MemberEventKind;
  /** The deed as the log calls it. */
  readonly action: string;
  readonly set: MemberChange;
  readonly from: string | null;
  readonly to: string | null;
  readonly on: Temporal.PlainDate;
  readonly reason: string;
  readonly byAdmission?: boolean;
}

/**
 * Changes a member and keeps what happened: codes in the log, the reason in a row of its own that can be erased. Whoever leaves is
 * not told any more of what waited to be sent to those who come to the gatherings.
 */
export async function writeChange(
  tx: Tx,
  { accountId, now }: { readonly accountId: string; readonly now: Temporal.Instant },
  member: Pick<Member, 'id' | 'accountId'>,
  change: WrittenChange,
): Promise<void> {
  const { kind, action, set, from, to, on, reason, byAdmission = false } = change;
  if (Object.keys(set).length > 0) await updateMember(tx, member.id, set);
  if (set.state && !isPart(set.state)) await dropNotices(tx, member.accountId);
  await saveMemberEvent(tx, {
    memberId: member.id,
    kind,
    fromCode: from,
    toCode: to,
    byAdmission,
    takesEffectOn: on,
    reason,
    writtenBy: accountId,
    writtenAt: now,
  });
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action,
    subject: { kind: 'member', id: member.id },
    details: { from, to },
  });
}
