import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction } from '../store/index.ts';
import { addAnswers, type Answers } from './evaluation.rules.ts';
import { lockTally, saveTally } from './evaluation.store.ts';

/**
 * Takes somebody's answers about a gathering, once. Nothing is written to the log: a line there would tell when somebody answered,
 * and that they have answered is kept without a time on purpose. The caller has seen that the evaluation is open.
 */
export async function evaluateGathering(
  deed: Deed,
  about: { readonly cohortId: string; readonly gathering: number; readonly memberId: string },
  answers: Answers,
): Promise<Result<null, 'answeredBefore'>> {
  const { cohortId, gathering, memberId } = about;
  return await inTransaction(deed.db, async (tx) => {
    const added = addAnswers(await lockTally(tx, cohortId, gathering), memberId, answers);
    if (!added.ok) return refused(added.reason);
    await saveTally(tx, cohortId, gathering, added.value);
    return ok(null);
  });
}
