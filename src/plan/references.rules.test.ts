import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  ['two gatherings with one number', 'idRepeated gatherings.2.number', (plan) => (plan.gatherings[2]!.number = 2)],
  [
    'a pillar that nobody knows',
    'unknownReference gatherings.0.pillars.3',
    (plan) => plan.gatherings[0]!.pillars.push('luck'),
  ],
  [
    'an outcome that does not exist, in a gathering',
    'unknownReference gatherings.2.outcomes.ids.0',
    (plan) => (plan.gatherings[2]!.outcomes.ids[0] = 'K10'),
  ],
  [
    'an outcome that does not exist, in a requirement',
    'unknownReference requirements.items.1.outcomes.ids.0',
    (plan) => (plan.requirements.items[1]!.outcomes.ids[0] = 'X1'),
  ],
  [
    'an outcome that does not exist, in the exam',
    'unknownReference exam.oral.outcomes.ids.15',
    (plan) => plan.exam.oral.outcomes.ids.push('S9'),
  ],
  [
    'an outcome named twice',
    'idRepeated exam.report.outcomes.ids.15',
    (plan) => plan.exam.report.outcomes.ids.push('K1'),
  ],
  ['two outcomes with one id', 'idRepeated outcomes.1.id', (plan) => (plan.outcomes[1]!.id = 'K1')],
  [
    'two requirements with one id',
    'idRepeated requirements.items.3.id',
    (plan) => (plan.requirements.items[3]!.id = 'R1'),
  ],
  [
    'two conditions with one id',
    'idRepeated admission.conditions.1.id',
    (plan) => (plan.admission.conditions[1]!.id = 'participants'),
  ],
  [
    'two positions with one id',
    'idRepeated admission.positions.1.id',
    (plan) => (plan.admission.positions[1]!.id = 'employee'),
  ],
];

describe('a plan that points astray is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
