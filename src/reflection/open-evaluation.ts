import type { OwnPlace } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import { evaluationWindow, windowState } from './evaluation.rules.ts';
import { talliesOf } from './evaluation.store.ts';
import { datedGatherings } from './in-cohort.ts';

/** The gathering that a member can evaluate today and has not, with its last day; undefined where there is none. */
export async function openEvaluation(
  db: Database,
  { cohort, member }: OwnPlace,
  today: Temporal.PlainDate,
): Promise<{ readonly number: number; readonly lastOn: Temporal.PlainDate } | undefined> {
  const { plan, gatherings } = await datedGatherings(db, cohort, today);
  const tallies = await talliesOf(db, cohort.id);
  for (const { gathering, to } of gatherings) {
    const window = evaluationWindow(to, plan.reflection.evaluation.daysOpen);
    if (windowState(window, today) === 'open' && !tallies.get(gathering.number)?.answered.includes(member.id))
      return { number: gathering.number, lastOn: window.lastOn };
  }
  return undefined;
}
