import { findCohortById, membershipsOf } from '../cohort/index.ts';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { dateText, inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { openEvaluation } from './open-evaluation.ts';
import { reflectionMessages } from './messages/index.ts';

/** For those who take part, on their own first page: the gathering that they can evaluate and have not. */
export async function evaluationStepsOf(
  { db, clock, language }: { readonly db: Database; readonly clock: Clock; readonly language: Language },
  accountId: string,
): Promise<readonly Step[]> {
  const t = reflectionMessages(language).now;
  const today = inOslo(clock.now()).toPlainDate();
  const steps: Step[] = [];
  // Somebody on leave is asked for nothing.
  const active = (await membershipsOf(db, accountId)).filter(({ state }) => state === 'active');
  for (const member of active.slice(0, 3)) {
    const cohort = await findCohortById(db, member.cohortId);
    const open = cohort && (await openEvaluation(db, { cohort, member }, today));
    if (!open) continue;
    steps.push({
      title: t.evaluate(open.number),
      text: t.evaluateText(dateText(language, open.lastOn)),
      href: `/kull/${cohort.slug}/evaluering/${open.number}`,
      action: t.evaluateAction,
    });
  }
  return steps;
}
