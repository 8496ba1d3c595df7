import { callIdOf, isSent, lockApplication, lockCall, planOf, type Call, type Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { isBinding } from './draw-state.rules.ts';
import { currentDraw } from './draw.store.ts';
import { insertEligibility, newestEligibility } from './eligibility.store.ts';
import { resultOf } from './result.store.ts';

export interface EligibilityInput {
  readonly eligible: boolean;
  /** The condition of the plan that is not met; null where all are. */
  readonly condition: string | null;
  readonly reason: string;
}

/**
 * Decides that a sent application does not meet the conditions, or that it does after all. Not before the deadline, and not any
 * more once a draw is promised or the result published: what was promised counts who takes part.
 */
export async function decideEligibility(
  deed: Deed,
  by: { readonly applicationId: string; readonly accountId: string },
  { eligible, condition, reason }: EligibilityInput,
): Promise<Result<null, 'notFound' | 'impossible' | 'tooEarly' | 'promised' | 'unknownCondition'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, await callIdOf(tx, by.applicationId));
    const application = await lockApplication(tx, by.applicationId);
    if (!application || !call) return refused('notFound');
    if (!isSent(application.state)) return refused('impossible');
    if (eligible !== (condition === null) || (condition !== null && !isCondition(call, condition)))
      return refused('unknownCondition');
    if (Temporal.Instant.compare(now, call.deadlineAt) < 0) return refused('tooEarly');
    const draw = await currentDraw(tx, call.id);
    if ((await resultOf(tx, call.id)) || (draw && isBinding(draw.state))) return refused('promised');
    const newest = await newestEligibility(tx, application.id);
    const isSame = newest?.reason === reason && newest.condition === condition;
    if ((newest?.eligible ?? true) === eligible && (eligible || isSame)) return ok(null);
    await insertEligibility(tx, {
      applicationId: application.id,
      eligible,
      condition,
      reason,
      decidedBy: by.accountId,
      decidedAt: now,
    });
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'eligibilityDecided',
      subject: { kind: 'application', id: application.id },
      details: { outcome: eligible ? 'eligible' : 'notEligible', condition },
    });
    return ok(null);
  });
}

function isCondition(call: Call, condition: string): boolean {
  return planOf(call).admission.conditions.some(({ id }) => id === condition);
}
