import { inOslo } from '../kit/oslo-time.ts';
import { yearMarks, type YearPoint } from '../plan/index.ts';
import type { AppContext } from '../web/context.ts';
import type { YearMark } from '../web/year-line.view.tsx';
import { planOfCohort, type Cohort } from './cohort.ts';
import { findCohort } from './cohort.store.ts';
import type { PlacedDays } from './more.ts';

/** Opens the cohort that the address names; 404 where there is none. */
export async function withCohort(c: AppContext, show: (cohort: Cohort) => Promise<Response>): Promise<Response> {
  const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
  return cohort ? await show(cohort) : await c.notFound();
}

export function visitorIn(c: AppContext): string {
  const { account } = c.var.visitor;
  if (!account) throw new Error('whoever asks is signed in');
  return account.id;
}

export function todayOf(c: AppContext): Temporal.PlainDate {
  return inOslo(c.var.clock.now()).toPlainDate();
}

/** The year of a cohort as marks for its line, on the days on which it meets. */
export function marksOf(
  c: AppContext,
  cohort: Cohort,
  placed: PlacedDays,
  hrefOf: (point: YearPoint) => string | undefined = () => undefined,
): readonly YearMark[] {
  return yearMarks(planOfCohort(cohort), c.var.language, todayOf(c), hrefOf, placed);
}
