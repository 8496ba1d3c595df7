import { unless, type PlanFault } from './plan-fault.ts';
import type { StudyPlan } from './study-plan.ts';

/** Ratings that can be told apart in time, and evaluations that somebody has time to answer. */
export function checkReflection({ reflection, gatherings }: StudyPlan): PlanFault[] {
  const { moments, evaluation, levels } = reflection;
  const known = new Set(gatherings.map(({ number }) => number));
  return [
    ...unless(levels.length >= 2, 'reflection.levels', 'levelsTooFew', 'One level alone says nothing about progress.'),
    ...unless(
      evaluation.daysOpen >= 1,
      'reflection.evaluation.daysOpen',
      'answerImpossible',
      `Nobody can evaluate a gathering in ${evaluation.daysOpen} days.`,
    ),
    ...moments.flatMap(({ id, opensWithGathering }, i) => {
      const before = moments[i - 1];
      return [
        ...unless(
          opensWithGathering === null || known.has(opensWithGathering),
          `reflection.moments.${i}.opensWithGathering`,
          'unknownReference',
          `The rating ${id} opens with gathering ${opensWithGathering}, which the plan does not have.`,
        ),
        ...unless(
          before === undefined || (before.opensWithGathering ?? 0) < (opensWithGathering ?? 0),
          `reflection.moments.${i}`,
          'ratingOrder',
          `The rating ${id} opens no later than the one before it.`,
        ),
      ];
    }),
  ];
}
