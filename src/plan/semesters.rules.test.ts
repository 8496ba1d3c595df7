import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  ['credits of nought', 'creditsNotPositive credits', (plan) => (plan.credits = 0)],
  ['three semesters of which two are dated', 'semesterCount semesters.count', (plan) => (plan.semesters.count = 3)],
  [
    'a semester that ends before it starts',
    'semesterOrder semesters.periods.0',
    (plan) => (plan.semesters.periods[0]!.to = '2022-07-31'),
  ],
  [
    'overlapping semesters',
    'semesterOrder semesters.periods.1.from',
    (plan) => (plan.semesters.periods[1]!.from = '2022-12-31'),
  ],
  [
    'a semester without a gathering',
    'semesterWithoutGathering semesters.periods.1',
    (plan) => (plan.semesters.periods[1]!.to = '2023-01-31'),
  ],
  [
    'an oral exam in the summer holiday after',
    'outsideSemesters exam.oral.dates',
    (plan) => (plan.exam.oral.dates.to = '2023-08-01'),
  ],
  [
    'a gathering before the semester',
    'outsideSemesters gatherings.0.dates',
    (plan) => (plan.semesters.periods[0]!.from = '2022-09-07'),
  ],
];

describe('a plan whose credits and semesters do not hold is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
