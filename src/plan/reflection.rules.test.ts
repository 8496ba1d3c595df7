import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  ['one level alone', 'levelsTooFew reflection.levels', (plan) => plan.reflection.levels.splice(1)],
  [
    'no days to evaluate in',
    'answerImpossible reflection.evaluation.daysOpen',
    (plan) => (plan.reflection.evaluation.daysOpen = 0),
  ],
  [
    'results of four answers',
    'shape reflection.evaluation.minAnswers',
    (plan) => (plan.reflection.evaluation.minAnswers = 4),
  ],
  [
    'a rating that opens with no gathering of the plan',
    'unknownReference reflection.moments.2.opensWithGathering',
    (plan) => (plan.reflection.moments[2]!.opensWithGathering = 9),
  ],
  [
    'ratings in no order',
    'ratingOrder reflection.moments.2',
    (plan) => (plan.reflection.moments[2]!.opensWithGathering = 3),
  ],
];

describe('how a plan looks back', () => {
  test.each(broken)('is refused with %s', (_, found, change) => {
    expect(faultsAfter(change).join('\n')).toContain(found);
  });
});
