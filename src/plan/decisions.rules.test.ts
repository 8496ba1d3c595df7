import { describe, expect, test } from 'vitest';
import { faultsAfter, type Change } from './changed-plan.fixture.ts';

const broken: [name: string, fault: string, change: Change][] = [
  ['no time to appeal', 'appealImpossible decisions.appeal.weeks', (plan) => (plan.decisions.appeal.weeks = 0)],
  [
    'no time to answer for a vacant place',
    'answerImpossible decisions.answer.vacancyDays',
    (plan) => Object.assign(plan.decisions.answer, { vacancyDays: 0, remindDaysBefore: -1 }),
  ],
  [
    'a second chance that is none',
    'answerImpossible decisions.answer.secondDays',
    (plan) => (plan.decisions.answer.secondDays = 0),
  ],
  [
    'a reminder before the offer itself',
    'answerImpossible decisions.answer.remindDaysBefore',
    (plan) => (plan.decisions.answer.remindDaysBefore = 9),
  ],
  [
    'no name for the appeals board',
    'textMissing decisions.appeal.body',
    (plan) => (plan.decisions.appeal.body.nn = ' '),
  ],
];

describe('the terms of decisions', () => {
  test.each(broken)('are refused with %s', (_, found, change) => {
    expect(faultsAfter(change).join('\n')).toContain(found);
  });

  test('are well as they ship', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });
});
