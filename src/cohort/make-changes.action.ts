import type { Deed } from '../admission/index.ts';
import { inOslo, startOfDay } from '../kit/oslo-time.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { Member } from './cohort.ts';
import { lockCohort } from './cohort.store.ts';
import { findEvent, plannedOf, saveChangeState, type MemberEvent } from './member-event.store.ts';
import { findMember } from './member.store.ts';
import { canTakeEffect, until, whatItSets } from './planned-change.rules.ts';
import { endPlanned, logged, setOnMember } from './write-change.action.ts';

const system = { kind: 'system' } as const;

/** On the day that was decided: makes a change, and whatever else was planned for the same member until then. Safe to run twice. */
export async function makeMemberChange({ db, clock }: Deed, changeId: string): Promise<Temporal.Instant | undefined> {
  const now = clock.now();
  const found = await findEvent(db, changeId);
  const before = found && (await findMember(db, found.memberId));
  if (!before) return undefined;
  return await inTransaction(db, async (tx) => {
    await lockCohort(tx, before.cohortId);
    const member = await findMember(tx, before.id);
    if (member) await makeDueChanges(tx, member, await plannedOf(tx, member.id), now);
    const change = await findEvent(tx, changeId);
    // Only where the clock was set back since.
    return change?.state === 'planned' ? startOfDay(change.takesEffectOn) : undefined;
  });
}

/** Makes those of a member's planned changes whose day has come, and answers the member as they then are. The cohort is held. */
export async function makeDueChanges(
  tx: Tx,
  member: Member,
  planned: readonly MemberEvent[],
  now: Temporal.Instant,
): Promise<Member> {
  let so = member;
  for (const change of until(planned, inOslo(now).toPlainDate())) {
    if (canTakeEffect(so, change)) so = await make(tx, so, change, now);
    else await endPlanned(tx, change, 'overtake', { actor: system, now });
  }
  return so;
}

async function make(tx: Tx, member: Member, change: MemberEvent, now: Temporal.Instant): Promise<Member> {
  const { id, kind, fromCode, toCode, takesEffectOn } = change;
  const set = { ...whatItSets(change), ...(kind === 'withdrawn' ? { leftOn: takesEffectOn } : {}) };
  await setOnMember(tx, member, set);
  await saveChangeState(tx, id, 'done');
  await writeLog(tx, {
    at: now,
    actor: system,
    ...logged[kind],
    subject: { kind: 'member', id: member.id },
    details: { from: fromCode, to: toCode, change: id },
  });
  return { ...member, ...set };
}
