import type { ComponentChildren } from 'preact';
import { findCohort, planOfCohort, type Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Gathering, StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { Notice } from '../web/feedback.view.tsx';
import type { PlacedGathering } from './gathering.store.ts';
import { gatheringsMessages } from './messages/index.ts';
import type { CohortDeed } from './place.action.ts';
import { findGathering } from './place.store.ts';

/** A page of the school about a cohort: the cohort of the address and the plan that it follows. */
export interface AboutCohort {
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly by: CohortDeed;
}

/** A page of the school about one gathering: what the plan says of it, and where it lies. */
export interface AboutGathering extends AboutCohort {
  readonly planned: Gathering;
  readonly gathering: PlacedGathering;
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

/** The gathering of the plan that the address names; undefined where the plan has none with this number. */
export function plannedIn(c: AppContext, plan: StudyPlan): Gathering | undefined {
  return plan.gatherings.find(({ number }) => String(number) === c.req.param('number'));
}

/** Opens the gathering that the address names; 404 where the plan has none, or while it lies nowhere. */
export async function withGathering(
  c: AppContext,
  show: (about: AboutGathering) => Response | Promise<Response>,
): Promise<Response> {
  return await withCohort(c, async (about) => {
    const planned = plannedIn(c, about.plan);
    const gathering = planned && (await findGathering(c.var.db, about.cohort.id, planned.number));
    return planned && gathering ? await show({ ...about, planned, gathering }) : await c.notFound();
  });
}

/** Where the school's pages about a cohort lie, without the language's prefix. */
export function cohortPath({ slug }: Pick<Cohort, 'slug'>, ...rest: readonly (string | number)[]): string {
  return ['/skole/kull', slug, ...rest].join('/');
}

export function gatheringPath(about: Pick<AboutGathering, 'cohort' | 'planned'>, ...rest: readonly string[]): string {
  return cohortPath(about.cohort, 'samling', about.planned.number, ...rest);
}

/** What somebody else has saved meanwhile; the form below keeps what was typed. */
export function ConflictNotice({ language, children }: { language: Language; children: ComponentChildren }) {
  const t = gatheringsMessages(language).planning.conflict;
  return (
    <Notice tone="warning" title={t.title}>
      <p>{t.text}</p>
      {children}
    </Notice>
  );
}

export interface PageLink {
  readonly path: string;
  readonly text: string;
}

/** Other pages about the same thing, in a row. */
export function LinkRow({ language, links }: { language: Language; links: readonly PageLink[] }) {
  return (
    <ul class="link-row">
      {links.map(({ path, text }) => (
        <li key={path}>
          <a href={href(language, path)}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
