import { planOfCohort, type Cohort } from '../cohort/index.ts';
import { gatheringsOf } from '../gatherings/index.ts';
import type { Gathering, Reflection, StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';

/** A moment of the year at which people rate themselves, as the plan names it. */
export type Moment = Reflection['moments'][number];

/** A gathering of the plan on the days of a cohort. */
export interface DatedGathering {
  readonly gathering: Gathering;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** The gatherings of a cohort by number: on the days on which they have been placed, or else on the plan's. */
export async function datedGatherings(
  db: Database,
  cohort: Cohort,
): Promise<{ readonly plan: StudyPlan; readonly gatherings: readonly DatedGathering[] }> {
  const plan = planOfCohort(cohort);
  const placed = new Map((await gatheringsOf(db, cohort.id)).map((one) => [one.number, one]));
  const gatherings = plan.gatherings.map((gathering) => {
    const place = placed.get(gathering.number);
    return {
      gathering,
      from: place?.fromOn ?? Temporal.PlainDate.from(gathering.dates.from),
      to: place?.toOn ?? Temporal.PlainDate.from(gathering.dates.to),
    };
  });
  return { plan, gatherings };
}
