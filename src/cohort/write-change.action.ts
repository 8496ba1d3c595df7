import { inOslo, startOfDay } from '../kit/oslo-time.ts';
import { dropNotices } from '../notices/index.ts';
import { planJob, writeLog, type Actor, type Tx } from '../store/index.ts';
import type { Member } from './cohort.ts';
import {
  plannedOf,
  saveChangeState,
  saveMemberEvent,
  type MemberEvent,
  type MemberEventKind,
} from './member-event.store.ts';
import { isPart } from './member-state.rules.ts';
import { updateMember, type MemberChange } from './member.store.ts';
import { after, nextChangeState } from './planned-change.rules.ts';

/** A change in somebody's part in the year: what it was and is, from when, and why. */
export interface WrittenChange {
  readonly kind: MemberEventKind;
  readonly set: MemberChange;
  readonly from: string | null;
  readonly to: string | null;
  readonly on: Temporal.PlainDate;
  readonly reason: string;
  readonly byAdmission?: boolean;
}

/** What happened, as the log calls it. */
export const logged: Readonly<Record<MemberEventKind, { readonly action: string }>> = {
  joined: { action: 'memberJoined' },
  standing: { action: 'memberStandingChanged' },
  leave: { action: 'memberOnLeave' },
  return: { action: 'memberReturned' },
  withdrawn: { action: 'memberWithdrawn' },
  takenBack: { action: 'memberTakenBack' },
  replaced: { action: 'memberReplaced' },
  moved: { action: 'memberMoved' },
  address: { action: 'memberAddressCorrected' },
};

interface Writing {
  readonly accountId: string;
  readonly now: Temporal.Instant;
}

/**
 * Changes a member and keeps what happened: codes in the log, the reason in a row of its own that can be erased. A change from a day to
 * come waits for it, and is then made by a job. Whoever leaves has nothing more planned.
 */
export async function writeChange(
  tx: Tx,
  { accountId, now }: Writing,
  member: Pick<Member, 'id' | 'accountId'>,
  change: WrittenChange,
): Promise<void> {
  const { kind, set, from, to, on, reason, byAdmission = false } = change;
  const isAhead = Temporal.PlainDate.compare(on, inOslo(now).toPlainDate()) > 0;
  const actor = { kind: 'account', id: accountId } as const;
  if (set.state && !isPart(set.state)) await overtakePlanned(tx, member.id, { after: on, actor, now });
  if (!isAhead) await setOnMember(tx, member, set);
  const id = await saveMemberEvent(tx, {
    memberId: member.id,
    kind,
    fromCode: from,
    toCode: to,
    byAdmission,
    takesEffectOn: on,
    state: isAhead ? 'planned' : 'done',
    reason,
    writtenBy: accountId,
    writtenAt: now,
  });
  if (isAhead) await planJob(tx, { kind: 'makeMemberChange', subjectId: id, dueAt: startOfDay(on) });
  await writeLog(tx, {
    at: now,
    actor,
    ...(isAhead ? { action: 'memberChangePlanned' } : logged[kind]),
    subject: { kind: 'member', id: member.id },
    details: isAhead ? { change: id, kind, from, to } : { from, to },
  });
}

/** Whoever leaves is not told any more of what waited to be sent to those who come to the gatherings. */
export async function setOnMember(
  tx: Tx,
  { id, accountId }: Pick<Member, 'id' | 'accountId'>,
  set: MemberChange,
): Promise<void> {
  if (Object.keys(set).length > 0) await updateMember(tx, id, set);
  if (set.state && !isPart(set.state)) await dropNotices(tx, accountId);
}

/** Calls off whatever was to happen to a member after a day, since by then they are no part any more. */
async function overtakePlanned(
  tx: Tx,
  memberId: string,
  about: { readonly after: Temporal.PlainDate; readonly actor: Actor; readonly now: Temporal.Instant },
): Promise<void> {
  for (const change of after(await plannedOf(tx, memberId), about.after))
    await endPlanned(tx, change, 'overtake', about);
}

/** Ends a planned change without its having taken effect. */
export async function endPlanned(
  tx: Tx,
  { id, memberId, kind, state }: MemberEvent,
  event: 'callOff' | 'overtake',
  { actor, now }: { readonly actor: Actor; readonly now: Temporal.Instant },
): Promise<void> {
  const next = nextChangeState(state, event);
  if (!next.ok) throw new Error(`a change that is ${state} can't end`);
  await saveChangeState(tx, id, next.value);
  await writeLog(tx, {
    at: now,
    actor,
    action: 'memberChangeCalledOff',
    subject: { kind: 'member', id: memberId },
    details: { change: id, kind, event },
  });
}
