import { coordinator } from '../admission/index.ts';
import { href } from '../web/address.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { marksOf, withCohort } from './cohort-page.ts';
import { loadCohortView } from './cohort-view.ts';
import type { Cohort } from './cohort.ts';
import { cohorts, cohortSizes } from './cohort.store.ts';
import { deskPath, stepsOfCohort } from './desk-steps.ts';
import { CohortDesk, CohortList } from './desk.view.tsx';
import { cohortMessages } from './messages/index.ts';
import type { CohortLink, MoreOnCohort } from './more.ts';

/** The cohorts, and the desk of each. */
export const deskRoutes = (more: MoreOnCohort): readonly Route[] => [
  get('/skole/kull', coordinator, (c) => list(c)),
  get('/skole/kull/:cohort', coordinator, (c) => withCohort(c, (cohort) => showDesk(c, more, cohort))),
];

async function list(c: AppContext): Promise<Response> {
  const { db, language } = c.var;
  const sizes = await cohortSizes(db);
  const rows = (await cohorts(db)).map((cohort) => ({ ...cohort, size: sizes.get(cohort.id) }));
  const content = <CohortList language={language} cohorts={rows} />;
  return page(c, cohortMessages(language).desk.list.title, content, { wide: true });
}

async function showDesk(c: AppContext, more: MoreOnCohort, cohort: Cohort): Promise<Response> {
  const { db, clock, language } = c.var;
  const view = await loadCohortView(db, cohort);
  const placed = await more.placedDays(db, cohort.id);
  const marks = marksOf(c, cohort, placed, ({ kind, number }) =>
    kind === 'gathering' && placed.has(number ?? 0)
      ? href(language, `${deskPath(cohort)}/samling/${number}`)
      : undefined,
  );
  const steps = await stepsOfCohort({ db, clock, language }, more, view);
  const links = [...ownLinks(c, cohort)];
  for (const linksOf of more.deskLinks) links.push(...(await linksOf(db, language, cohort)));
  const parts = [];
  for (const part of more.deskParts) parts.push(await part(c, cohort));
  const content = (
    <CohortDesk language={language} view={view} marks={marks} steps={steps} links={links}>
      {parts}
    </CohortDesk>
  );
  return page(c, cohortMessages(language).desk.cohort(cohort.slug), content, { wide: true });
}

function ownLinks({ var: { language } }: AppContext, cohort: Cohort): CohortLink[] {
  const t = cohortMessages(language).desk.links;
  const path = deskPath(cohort);
  return [
    { topic: 'people', href: `${path}/grupper`, text: t.groups },
    { topic: 'people', href: `${path}/invitasjoner`, text: t.invitations },
    { topic: 'people', href: `/skole/opptak/${cohort.callId}/kull`, text: t.forming },
    { topic: 'people', href: `/skole/opptak/${cohort.callId}`, text: t.call },
  ];
}
