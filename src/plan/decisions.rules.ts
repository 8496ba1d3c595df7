import { unless, type PlanFault } from './plan-fault.ts';
import type { StudyPlan } from './study-plan.ts';

/** What decisions on admission must have to be answered and appealed at all. */
export function checkDecisions({ decisions: { appeal, answer } }: StudyPlan): PlanFault[] {
  const { remindDaysBefore, vacancyDays, secondDays } = answer;
  return [
    ...unless(
      appeal.weeks >= 1,
      'decisions.appeal.weeks',
      'appealImpossible',
      `In ${appeal.weeks} weeks nobody can appeal.`,
    ),
    ...unless(
      vacancyDays >= 1,
      'decisions.answer.vacancyDays',
      'answerImpossible',
      `Nobody can answer the offer of a vacant place in ${vacancyDays} days.`,
    ),
    ...unless(
      secondDays >= 1,
      'decisions.answer.secondDays',
      'answerImpossible',
      `A second chance of ${secondDays} days is none.`,
    ),
    ...unless(
      remindDaysBefore >= 1 && remindDaysBefore < vacancyDays,
      'decisions.answer.remindDaysBefore',
      'answerImpossible',
      `A reminder ${remindDaysBefore} days before the end must fall within the ${vacancyDays} days that there are to answer.`,
    ),
  ];
}
