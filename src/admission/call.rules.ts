import type { Transition } from '../kit/life-cycle.ts';
import type { Call, CallState } from './call.ts';

/** The life of a call; `docs/` draws its diagram from here. */
export const callTransitions: readonly Transition<CallState, 'open' | 'close', 'coordinator' | 'clock'>[] = [
  { from: 'draft', event: 'open', by: 'coordinator', to: 'open' },
  { from: 'open', event: 'close', by: 'clock', to: 'closed' },
];

/** Where a call is in time. The clock decides, not the job that tidies up after the deadline: nothing can slip in between. */
export type CallPhase = 'draft' | 'announced' | 'open' | 'closed';

export function callPhase(call: Pick<Call, 'state' | 'opensAt' | 'deadlineAt'>, now: Temporal.Instant): CallPhase {
  if (call.state === 'draft') return 'draft';
  if (call.state === 'closed' || Temporal.Instant.compare(now, call.deadlineAt) >= 0) return 'closed';
  return Temporal.Instant.compare(now, call.opensAt) < 0 ? 'announced' : 'open';
}

export interface CallFault {
  readonly field: keyof Call;
  readonly code:
    | 'deadlineBeforeOpening'
    | 'answerBeforeDeadline'
    | 'deadlinePassed'
    | 'classesOverlap'
    | 'minimaOverRoom';
}

/** What is wrong with a call's terms as a whole; each field's own limits are checked where it is read. */
export function callFaults(call: Call, regions: number, now: Temporal.Instant): CallFault[] {
  const faults: CallFault[] = [];
  if (Temporal.Instant.compare(call.deadlineAt, call.opensAt) <= 0)
    faults.push({ field: 'deadlineAt', code: 'deadlineBeforeOpening' });
  else if (Temporal.Instant.compare(call.deadlineAt, now) <= 0)
    faults.push({ field: 'deadlineAt', code: 'deadlinePassed' });
  const lastDay = call.deadlineAt.subtract({ seconds: 1 }).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  if (Temporal.PlainDate.compare(call.answerBy, lastDay) <= 0)
    faults.push({ field: 'answerBy', code: 'answerBeforeDeadline' });
  if (call.largeFrom <= call.mediumFrom) faults.push({ field: 'largeFrom', code: 'classesOverlap' });
  const promised = Math.max(call.minPerRegion * regions, call.minSmall + call.minLarge);
  if (call.roomKind === 'municipalities' && promised > call.room)
    faults.push({ field: 'room', code: 'minimaOverRoom' });
  return faults;
}
