import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  [
    'requirements out of order',
    'requirementNumbers requirements.items.0.number',
    (plan) => (plan.requirements.items = plan.requirements.items.toReversed()),
  ],
  [
    'a requirement after a gathering that is not there',
    'requirementWithoutGathering requirements.items.3.afterGathering',
    (plan) => (plan.requirements.items[3]!.afterGathering = 7),
  ],
  [
    'a requirement due on the last day of its gathering',
    'requirementTooEarly requirements.items.0.due.date',
    (plan) => (plan.requirements.items[0]!.due.date = '2022-10-20'),
  ],
  [
    'a requirement due on the day of the exam',
    'requirementTooLate requirements.items.3.due.date',
    (plan) => (plan.requirements.items[3]!.due.date = '2023-06-09'),
  ],
  ['no try at the requirements', 'noTry requirements.tries.max', (plan) => (plan.requirements.tries.max = 0)],
  [
    'an oral exam before the report',
    'examOrder exam.oral.dates.from',
    (plan) => (plan.exam.oral.dates.from = '2023-06-09'),
  ],
  [
    'an oral exam that ends before it starts',
    'examOrder exam.oral.dates',
    (plan) => (plan.exam.oral.dates.to = '2023-06-19'),
  ],
  [
    'a report before the last gathering is over',
    'examBeforeTeachingEnds exam.report.due.date',
    (plan) => (plan.exam.report.due.date = '2023-05-10'),
  ],
  ['more external examiners than examiners', 'examiners exam.examiners', (plan) => (plan.exam.examiners.external = 3)],
  [
    'an adjustment longer than the scale',
    'adjustmentImpossible exam.oral.adjustment.maxSteps',
    (plan) => (plan.exam.oral.adjustment.maxSteps = 6),
  ],
  [
    'an adjustment in no direction',
    'adjustmentImpossible exam.oral.adjustment',
    (plan) => Object.assign(plan.exam.oral.adjustment, { up: false, down: false }),
  ],
  [
    'a grade twice on the scale',
    'gradeScale exam.gradeScale.1.letter',
    (plan) => (plan.exam.gradeScale[1]!.letter = 'A'),
  ],
  ['a scale on which nobody fails', 'gradeScale exam.gradeScale', (plan) => (plan.exam.gradeScale[5]!.passes = true)],
  ['a pass below a fail', 'gradeScale exam.gradeScale.4.passes', (plan) => (plan.exam.gradeScale[3]!.passes = false)],
];

describe('a plan whose requirements and exam do not fit is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
