import type { Localised } from '../kit/language.ts';
import type { StudyPlan } from './study-plan.ts';

/** Something that happens in the year of a plan. Requirements and the exam point at their last day. */
export interface YearPoint {
  readonly kind: 'gathering' | 'requirement' | 'exam';
  /** The number among those of its kind; null for the exam. */
  readonly number: number | null;
  readonly title: Localised | null;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly assumed: boolean;
  readonly state: 'done' | 'now' | 'ahead';
}

/** The days on which a cohort's gatherings have been placed, by number. */
export type PlacedDays = ReadonlyMap<number, { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }>;

/**
 * The year as the plan lays it out, in the order of its days, seen from a day in Norway. A cohort's own days of the gatherings come
 * in the place of the plan's. Says nothing of anybody's own progress: a requirement is done when its day is past.
 */
export function yearOf(
  plan: StudyPlan,
  today: Temporal.PlainDate,
  placed: PlacedDays = new Map(),
): readonly YearPoint[] {
  const { report, oral } = plan.exam;
  const points = [
    ...plan.gatherings.map(({ number, shortTitle, dates }) => {
      const own = placed.get(number);
      const days = own ? { ...own, assumed: false } : dates;
      return { kind: 'gathering' as const, number, title: shortTitle, ...days };
    }),
    ...plan.requirements.items.map(({ number, shortTitle, due }) => ({
      kind: 'requirement' as const,
      number,
      title: shortTitle,
      from: due.date,
      to: due.date,
      assumed: due.assumed,
    })),
    {
      kind: 'exam' as const,
      number: null,
      title: null,
      from: report.due.date,
      to: oral.dates.to,
      assumed: report.due.assumed || oral.dates.assumed,
    },
  ];
  return points
    .map((point) => {
      const from = Temporal.PlainDate.from(point.from);
      const to = Temporal.PlainDate.from(point.to);
      return { ...point, from, to, state: stateOn(today, from, to) };
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
}

function stateOn(today: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate): YearPoint['state'] {
  if (Temporal.PlainDate.compare(today, from) < 0) return 'ahead';
  return Temporal.PlainDate.compare(today, to) > 0 ? 'done' : 'now';
}
