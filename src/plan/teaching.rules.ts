import { fault, unless, type PlanFault } from './plan-fault.ts';
import { outcomeReferences } from './references.rules.ts';
import { outcomeCategories, type Gathering, type StudyPlan } from './study-plan.ts';

/** Gatherings against the frame of the course: days, order, dates, pillars, outcomes. */
export function checkTeaching(plan: StudyPlan): PlanFault[] {
  return [
    ...checkSpan(plan),
    ...checkSum(plan),
    ...plan.gatherings.flatMap((gathering, i) => checkGathering(plan, gathering, i)),
    ...checkOrder(plan.gatherings),
    ...checkOutcomesServed(plan),
  ];
}

/** The teaching days from the first to the last, both counted. */
function countDays(dates: { readonly from: string; readonly to: string }): number {
  return Temporal.PlainDate.from(dates.from).until(Temporal.PlainDate.from(dates.to)).days + 1;
}

function checkSpan({ teaching: { daysPerGathering } }: StudyPlan): PlanFault[] {
  const { min, max } = daysPerGathering;
  return unless(
    min >= 1 && min <= max,
    'teaching.daysPerGathering',
    'minAboveMax',
    `A gathering cannot last from ${min} to ${max} days: the first must be at least 1 and not above the second.`,
  );
}

function checkSum({ gatherings, teaching }: StudyPlan): PlanFault[] {
  const sum = gatherings.reduce((days, gathering) => days + gathering.days, 0);
  return unless(
    sum === teaching.totalDays,
    'teaching.totalDays',
    'daysDoNotAddUp',
    `The gatherings last ${sum} days together, but the plan promises ${teaching.totalDays}.`,
  );
}

function checkGathering(plan: StudyPlan, gathering: Gathering, i: number): PlanFault[] {
  const { min, max } = plan.teaching.daysPerGathering;
  const { number, days, dates, pillars } = gathering;
  const counted = countDays(dates);
  const absent = plan.teaching.pillars.filter(({ id }) => !pillars.includes(id));
  return [
    ...unless(
      days >= min && days <= max,
      `gatherings.${i}.days`,
      'daysOutOfRange',
      `Gathering ${number} lasts ${days} days; the plan allows ${min} to ${max}.`,
    ),
    ...unless(
      counted === days,
      `gatherings.${i}.dates`,
      'datesDoNotMatchDays',
      `Gathering ${number} has ${days} days, but ${dates.from} to ${dates.to} makes ${counted}.`,
    ),
    ...absent.map(({ id }) =>
      fault(
        `gatherings.${i}.pillars`,
        'pillarMissing',
        `Gathering ${number} leaves out ${id}; every gathering combines all pillars.`,
      ),
    ),
  ];
}

function checkOrder(gatherings: readonly Gathering[]): PlanFault[] {
  return gatherings.flatMap(({ number, dates }, i) => {
    const before = gatherings[i - 1];
    return [
      ...unless(
        number === i + 1,
        `gatherings.${i}.number`,
        'gatheringNumbers',
        `Gathering ${number} stands as number ${i + 1}; gatherings are numbered from 1 without gaps, in order.`,
      ),
      ...unless(
        before === undefined || before.dates.to < dates.from,
        `gatherings.${i}.dates.from`,
        'gatheringOrder',
        `Gathering ${number} starts on ${dates.from}, before the one in front of it is over (${before?.dates.to}).`,
      ),
    ];
  });
}

function checkOutcomesServed(plan: StudyPlan): PlanFault[] {
  // The exam tests what was taught; being asked about something at the exam is not being taught it.
  const served = new Set(outcomeReferences(plan).flatMap(({ path, ids }) => (path.startsWith('exam.') ? [] : ids)));
  return [
    ...plan.outcomes.flatMap(({ id }, i) =>
      unless(
        served.has(id),
        `outcomes.${i}`,
        'outcomeNotServed',
        `No gathering and no work requirement serves outcome ${id}.`,
      ),
    ),
    ...outcomeCategories.flatMap((category) =>
      unless(
        plan.outcomes.some((outcome) => outcome.category === category),
        'outcomes',
        'outcomeCategoryEmpty',
        `The plan has no learning outcome of the category ${category}.`,
      ),
    ),
  ];
}
