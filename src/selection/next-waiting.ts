import { findCall } from '../admission/index.ts';
import type { Database } from '../store/index.ts';
import { protocolOf } from './document.store.ts';
import { nextInOrder } from './next-in-order.ts';
import { outcomeOf } from './outcome-of.ts';
import { remainingRepresentation } from './representation.rules.ts';
import { loadSelection, wholeRepresentation } from './selection-state.ts';
import { chancesFor } from './solving.ts';

/** Who gets a place that has become vacant after the reserve draw. */
export interface NextWaiting {
  readonly applicationId: string;
  readonly drawId: string;
  /** In the drawn order, from 1. */
  readonly position: number;
}

/**
 * Who comes next by the order that the newest published draw has drawn. `accepted`: the applications that have a place now;
 * `vacancies`: how much room is free, in the call's own measure. What the call asks for is what its first draw went by, less
 * what those with a place give already. Undefined where nobody waits who has room.
 */
export async function nextWaiting(
  db: Database,
  { callId, accepted, vacancies }: { callId: string; accepted: readonly string[]; vacancies: number },
): Promise<NextWaiting | undefined> {
  const outcome = await outcomeOf(db, callId);
  const call = await findCall(db, callId);
  if (!outcome || !call) return undefined;
  const state = await loadSelection(db, call, outcome.publishedAt);
  const last = state.draws.findLast((draw) => draw.state === 'published');
  const protocol = last && (await protocolOf(db, last.id));
  if (!last || !protocol) return undefined;
  const byNumber = new Map(state.eligible.map((member) => [member.number, member]));
  const order = protocol.waiting.flatMap((number) => {
    const member = byNumber.get(number);
    const waits = member && outcome.byApplication.get(member.applicationId)?.kind === 'waiting';
    return waits && !accepted.includes(member.applicationId) ? [member] : [];
  });
  const placed = state.eligible.filter(({ applicationId }) => accepted.includes(applicationId));
  const remaining = remainingRepresentation(await wholeRepresentation(db, state), placed, vacancies);
  const next = await nextInOrder(order, call.roomKind, remaining, chancesFor);
  return (
    next && {
      applicationId: next.applicationId,
      drawId: last.id,
      position: protocol.waiting.indexOf(next.number) + 1,
    }
  );
}
