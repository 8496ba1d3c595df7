import { fault, unless, type PlanFault } from './plan-fault.ts';
import type { Requirement, StudyPlan } from './study-plan.ts';

/** Work requirements, exam and grades against each other and against the gatherings. */
export function checkAssessment(plan: StudyPlan): PlanFault[] {
  return [
    ...plan.requirements.items.flatMap((requirement, i) => checkRequirement(plan, requirement, i)),
    ...unless(
      plan.requirements.tries.max >= 1,
      'requirements.tries.max',
      'noTry',
      `With ${plan.requirements.tries.max} tries nobody could have a work requirement approved.`,
    ),
    ...checkExamDates(plan),
    ...checkExaminers(plan),
    ...checkGrades(plan),
  ];
}

function checkRequirement(plan: StudyPlan, { number, afterGathering, due }: Requirement, i: number): PlanFault[] {
  const path = `requirements.items.${i}`;
  const gathering = plan.gatherings.find((candidate) => candidate.number === afterGathering);
  const exam = plan.exam.report.due.date;
  return [
    ...unless(
      number === i + 1,
      `${path}.number`,
      'requirementNumbers',
      `Work requirement ${number} stands as number ${i + 1}; they are numbered from 1 without gaps, in order.`,
    ),
    ...unless(
      gathering !== undefined,
      `${path}.afterGathering`,
      'requirementWithoutGathering',
      `Work requirement ${number} comes after gathering ${afterGathering}, which the plan does not have.`,
    ),
    ...unless(
      gathering === undefined || due.date > gathering.dates.to,
      `${path}.due.date`,
      'requirementTooEarly',
      `Work requirement ${number} is due on ${due.date}, but gathering ${afterGathering} lasts until ${gathering?.dates.to}.`,
    ),
    ...unless(
      due.date < exam,
      `${path}.due.date`,
      'requirementTooLate',
      `Work requirement ${number} is due on ${due.date}; it must be approved before the exam of ${exam}.`,
    ),
  ];
}

function checkExamDates({ exam: { report, oral }, gatherings }: StudyPlan): PlanFault[] {
  const { from, to } = oral.dates;
  const last = gatherings
    .map(({ dates }) => dates.to)
    .toSorted()
    .at(-1);
  return [
    ...unless(from <= to, 'exam.oral.dates', 'examOrder', `The oral exam cannot run from ${from} to ${to}.`),
    ...unless(
      report.due.date < from,
      'exam.oral.dates.from',
      'examOrder',
      `The oral exam of ${from} adjusts the grade of a report that is only due on ${report.due.date}.`,
    ),
    ...unless(
      last === undefined || report.due.date > last,
      'exam.report.due.date',
      'examBeforeTeachingEnds',
      `The report is due on ${report.due.date}, before the last gathering is over (${last}).`,
    ),
  ];
}

function checkExaminers({ exam: { examiners, oral, gradeScale } }: StudyPlan): PlanFault[] {
  const { count, external } = examiners;
  const { maxSteps, up, down } = oral.adjustment;
  const steps = gradeScale.length - 1;
  return [
    ...unless(
      count >= 1 && external >= 0 && external <= count,
      'exam.examiners',
      'examiners',
      `${count} examiners, ${external} of them external, cannot be appointed.`,
    ),
    ...unless(
      maxSteps >= 0 && maxSteps <= steps,
      'exam.oral.adjustment.maxSteps',
      'adjustmentImpossible',
      `The oral exam cannot move a grade by ${maxSteps} steps on a scale of ${gradeScale.length} grades.`,
    ),
    ...unless(
      maxSteps === 0 || up || down,
      'exam.oral.adjustment',
      'adjustmentImpossible',
      `The oral exam moves the grade by up to ${maxSteps} steps, but neither up nor down.`,
    ),
  ];
}

function checkGrades({ exam: { gradeScale } }: StudyPlan): PlanFault[] {
  const letters = gradeScale.map(({ letter }) => letter);
  const firstFail = gradeScale.findIndex(({ passes }) => !passes);
  const passAfterFail = gradeScale.findIndex(({ passes }, i) => passes && firstFail !== -1 && i > firstFail);
  return [
    ...letters.flatMap((letter, i) =>
      letters.indexOf(letter) < i
        ? [fault(`exam.gradeScale.${i}.letter`, 'gradeScale', `The grade ${letter} is on the scale twice.`)]
        : [],
    ),
    ...unless(
      firstFail > 0,
      'exam.gradeScale',
      'gradeScale',
      'The scale needs a grade that passes and one that fails.',
    ),
    ...unless(
      passAfterFail === -1,
      `exam.gradeScale.${passAfterFail}.passes`,
      'gradeScale',
      `The scale goes from best to worst, but ${letters[passAfterFail]} passes and stands below a grade that fails.`,
    ),
  ];
}
