import { findCohort, planOfCohort, type Cohort } from '../cohort/index.ts';
import { gatheringsOf } from '../gatherings/index.ts';
import { isId } from '../kit/id.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Database } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Days } from './due.rules.ts';
import type { SchoolDeed } from './save-task.action.ts';
import type { Task } from './task.ts';
import { findTask } from './task.store.ts';

/** A page of the school about the tasks of a cohort. */
export interface AboutCohort {
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly by: SchoolDeed;
}

export interface AboutTask extends AboutCohort {
  readonly task: Task;
}

/** Opens the cohort that the address names; 404 where there is none. */
export async function withCohort(
  c: AppContext,
  show: (about: AboutCohort) => Response | Promise<Response>,
): Promise<Response> {
  const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
  const { account } = c.var.visitor;
  if (!cohort || !account) return await c.notFound();
  return await show({ cohort, plan: planOfCohort(cohort), by: { cohortId: cohort.id, accountId: account.id } });
}

/** Opens the task that the address names, in the cohort that it names; 404 where there is none. */
export async function withTask(
  c: AppContext,
  show: (about: AboutTask) => Response | Promise<Response>,
): Promise<Response> {
  return await withCohort(c, async (about) => {
    const task = await taskIn(c, about.cohort);
    return task ? await show({ ...about, task }) : await c.notFound();
  });
}

export async function taskIn(c: AppContext, cohort: Cohort): Promise<Task | undefined> {
  const id = c.req.param('task') ?? '';
  return isId(id) ? await findTask(c.var.db, cohort.id, id) : undefined;
}

/** The days of a cohort's gatherings by number: as they have been placed, or else as the plan has them. */
export async function gatheringDays(db: Database, cohort: Cohort): Promise<ReadonlyMap<number, Days>> {
  const placed = new Map((await gatheringsOf(db, cohort.id)).map((one) => [one.number, one]));
  return new Map(
    planOfCohort(cohort).gatherings.map(({ number, dates }) => {
      const place = placed.get(number);
      return [
        number,
        {
          from: place?.fromOn ?? Temporal.PlainDate.from(dates.from),
          to: place?.toOn ?? Temporal.PlainDate.from(dates.to),
        },
      ];
    }),
  );
}

/** Where the school's pages about tasks lie, without the language's prefix. */
export function tasksPath({ slug }: Pick<Cohort, 'slug'>): string {
  return `/skole/kull/${slug}/oppgaver`;
}

export function taskPath({ slug }: Pick<Cohort, 'slug'>, { id }: Pick<Task, 'id'>): string {
  return `/skole/kull/${slug}/oppgave/${id}`;
}

/** Where a participant's own pages about tasks lie. */
export function ownTasksPath({ slug }: Pick<Cohort, 'slug'>): string {
  return `/kull/${slug}/oppgaver`;
}

export function ownTaskPath({ slug }: Pick<Cohort, 'slug'>, { id }: Pick<Task, 'id'>): string {
  return `/kull/${slug}/oppgave/${id}`;
}
