import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, type Tx } from '../store/index.ts';
import type { Cohort } from './cohort.ts';
import { findGroup, lockCohort } from './cohort.store.ts';
import { findEvent, plannedOf, type MemberEvent } from './member-event.store.ts';
import { plannedTo, tellGroup, tellMember, type AboutMember } from './member-notices.ts';
import { findMember } from './member.store.ts';
import { isPlannable, partAfter, type PlannableKind } from './planned-change.rules.ts';
import { endPlanned } from './write-change.action.ts';

export type CallOffRefusal =
  | 'notFound'
  /** It has taken effect meanwhile. */
  | 'tooLate'
  /** Something else is planned after it, that may depend on it. */
  | 'notLast';

/** Calls off what was decided ahead about a member, the last of it first. Those who were told of it are told. Twice is once. */
export async function callOffChange(
  deed: Deed,
  by: { readonly cohort: Cohort; readonly memberId: string; readonly accountId: string },
  changeId: string,
): Promise<Result<null, CallOffRefusal>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx): Promise<Result<null, CallOffRefusal>> => {
    await lockCohort(tx, by.cohort.id);
    const change = await findEvent(tx, changeId);
    const member = await findMember(tx, by.memberId);
    if (!member || member.cohortId !== by.cohort.id || change?.memberId !== member.id) return refused('notFound');
    if (change.state === 'calledOff') return ok(null);
    if (change.state === 'done' || !isPlannable(change.kind)) return refused('tooLate');
    const planned = await plannedOf(tx, member.id);
    if (planned.at(-1)?.id !== change.id) return refused('notLast');
    await endPlanned(tx, change, 'callOff', { actor: { kind: 'account', id: by.accountId }, now });
    await tell(
      tx,
      deed,
      { cohort: by.cohort, member: partAfter(member, planned.slice(0, -1)), now },
      change,
      change.kind,
    );
    return ok(null);
  });
}

/** A planned standing was told to the person alone; the rest to the group and its owner too, or to both groups. */
async function tell(tx: Tx, deed: Deed, about: AboutMember, change: MemberEvent, what: PlannableKind): Promise<void> {
  const group = what === 'moved' ? await findGroup(tx, change.toCode ?? '') : undefined;
  const terms = { on: change.takesEffectOn, reason: '', ...plannedTo(change, group) };
  const told = { ...terms, kind: 'calledOff', what } as const;
  await tellMember(tx, deed, about, told);
  if (what === 'standing') return;
  await tellGroup(tx, deed, about, told);
  if (group) await tellGroup(tx, deed, about, told, group.id);
}
