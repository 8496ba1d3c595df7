import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const text = { nb: 'Tekst', nn: 'Tekst', en: 'Text' };

const broken: [name: string, fault: string, change: Change][] = [
  ['days that do not add up', 'daysDoNotAddUp teaching.totalDays', (plan) => (plan.teaching.totalDays = 15)],
  ['a gathering of four days', 'daysOutOfRange gatherings.1.days', (plan) => (plan.gatherings[1]!.days = 4)],
  ['a gathering of one day', 'daysOutOfRange gatherings.0.days', (plan) => (plan.gatherings[0]!.days = 1)],
  [
    'dates longer than the days',
    'datesDoNotMatchDays gatherings.0.dates',
    (plan) => (plan.gatherings[0]!.dates.to = '2022-09-08'),
  ],
  [
    'a gathering that ends before it starts',
    'datesDoNotMatchDays gatherings.3.dates',
    (plan) => (plan.gatherings[3]!.dates.to = '2023-02-06'),
  ],
  [
    'a span from three days to two',
    'minAboveMax teaching.daysPerGathering',
    (plan) => (plan.teaching.daysPerGathering = { min: 3, max: 2 }),
  ],
  ['a gap in the numbers', 'gatheringNumbers gatherings.5.number', (plan) => (plan.gatherings[5]!.number = 7)],
  [
    'gatherings that overlap',
    'gatheringOrder gatherings.1.dates.from',
    (plan) => (plan.gatherings[1]!.dates = { from: '2022-09-07', to: '2022-09-09', assumed: true }),
  ],
  [
    'a gathering without peer learning',
    'pillarMissing gatherings.3.pillars',
    (plan) => (plan.gatherings[3]!.pillars = ['theory', 'techniques']),
  ],
  [
    'an outcome only the exam asks for',
    'outcomeNotServed outcomes.15',
    (plan) => {
      plan.outcomes.push({ id: 'G4', category: 'generalCompetence', text });
      plan.exam.report.outcomes.ids.push('G4');
    },
  ],
  [
    'no outcome of skill',
    'outcomeCategoryEmpty outcomes',
    (plan) => plan.outcomes.forEach((outcome) => (outcome.category = 'knowledge')),
  ],
];

describe('a plan whose gatherings do not fit the course is refused', () => {
  test.each(broken)('for %s: %s', (_name, fault, change) => {
    expect(faultsAfter(change)).toContain(fault);
  });
});
