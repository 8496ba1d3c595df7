import { planOfCohort, type Cohort } from '../cohort/index.ts';
import { gatheringsOf } from '../gatherings/index.ts';
import type { Gathering, Reflection, StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import { ratingMoments, type RatingMoment } from './rating.rules.ts';

/** A moment of the year at which people rate themselves, as the plan names it. */
export type Moment = Reflection['moments'][number];

/** A gathering of the plan on the days of a cohort. */
export interface DatedGathering {
  readonly gathering: Gathering;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/**
 * The gatherings of a cohort by number: on the days on which they have been placed, or else on the plan's, but not before tomorrow.
 * What lies nowhere has not begun, so that nothing which opens or closes with it does so twice.
 */
export async function datedGatherings(
  db: Database,
  cohort: Cohort,
  today: Temporal.PlainDate,
): Promise<{ readonly plan: StudyPlan; readonly gatherings: readonly DatedGathering[] }> {
  const plan = planOfCohort(cohort);
  const placed = new Map((await gatheringsOf(db, cohort.id)).map((one) => [one.number, one]));
  const gatherings = plan.gatherings.map((gathering) => {
    const place = placed.get(gathering.number);
    if (place) return { gathering, from: place.fromOn, to: place.toOn };
    const [from, to] = [Temporal.PlainDate.from(gathering.dates.from), Temporal.PlainDate.from(gathering.dates.to)];
    const begins = later(from, today.add({ days: 1 }));
    return { gathering, from: begins, to: begins.add(from.until(to)) };
  });
  return { plan, gatherings };
}

/** The moments of the year at which people rate themselves, on the days of a cohort. The last one closes when the year is over. */
export function momentsOf(
  { reflection, semesters }: StudyPlan,
  gatherings: readonly DatedGathering[],
  today: Temporal.PlainDate,
): RatingMoment<Moment>[] {
  const dayOf = (number: number) => {
    const found = gatherings.find(({ gathering }) => gathering.number === number);
    if (!found) throw new Error(`the plan has no gathering ${number}`);
    return found.from;
  };
  const ends = [
    ...semesters.periods.map(({ to }) => Temporal.PlainDate.from(to)),
    ...gatherings.map(({ to }) => to.add({ days: reflection.evaluation.daysOpen })),
  ];
  return ratingMoments(reflection.moments, { dayOf, lastDay: ends.reduce(later) }, today);
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one;
}
