import { unless, type PlanFault } from './plan-fault.ts';
import type { StudyPlan } from './study-plan.ts';

/** Credits, the semesters and what must fall inside them. Dates are ISO days, which compare as text. */
export function checkSemesters(plan: StudyPlan): PlanFault[] {
  const { count, periods } = plan.semesters;
  return [
    ...unless(plan.credits > 0, 'credits', 'creditsNotPositive', `A course of ${plan.credits} credits gives nothing.`),
    ...unless(
      periods.length === count,
      'semesters.count',
      'semesterCount',
      `The plan says ${count} semesters but dates ${periods.length}.`,
    ),
    ...periods.flatMap(({ from, to }, i) => {
      const before = periods[i - 1];
      return [
        ...unless(from < to, `semesters.periods.${i}`, 'semesterOrder', `A semester cannot run from ${from} to ${to}.`),
        ...unless(
          before === undefined || before.to < from,
          `semesters.periods.${i}.from`,
          'semesterOrder',
          `This semester starts on ${from}, before the one in front of it is over (${before?.to}).`,
        ),
        ...unless(
          plan.gatherings.some(({ dates }) => dates.from >= from && dates.to <= to),
          `semesters.periods.${i}`,
          'semesterWithoutGathering',
          `No gathering falls in the semester from ${from} to ${to}; the course would not run over it.`,
        ),
      ];
    }),
    ...scheduled(plan).flatMap(({ path, from, to, what }) =>
      unless(
        periods.some((semester) => from >= semester.from && to <= semester.to),
        path,
        'outsideSemesters',
        `${what} (${from} to ${to}) is outside every semester of the plan.`,
      ),
    ),
  ];
}

/** Whatever has dates and belongs inside the semesters. */
function scheduled({ gatherings, requirements, exam }: StudyPlan) {
  const { report, oral } = exam;
  return [
    ...gatherings.map(({ number, dates }, i) => ({
      ...dates,
      path: `gatherings.${i}.dates`,
      what: `Gathering ${number}`,
    })),
    ...requirements.items.map(({ number, due }, i) => ({
      path: `requirements.items.${i}.due`,
      from: due.date,
      to: due.date,
      what: `Work requirement ${number}`,
    })),
    { path: 'exam.report.due', from: report.due.date, to: report.due.date, what: 'The report' },
    { ...oral.dates, path: 'exam.oral.dates', what: 'The oral exam' },
  ];
}
