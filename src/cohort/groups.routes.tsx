import { coordinator, deedOf, fileDownload } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { visitorIn, withCohort } from './cohort-page.ts';
import { loadCohortView } from './cohort-view.ts';
import type { Cohort } from './cohort.ts';
import { exportMembers } from './export-members.action.ts';
import { readGroupsQuery, selectGroups } from './groups-query.ts';
import { GroupsPage } from './groups.view.tsx';
import { plannedIn } from './member-event.store.ts';
import { cohortMessages } from './messages/index.ts';

/** The groups of a cohort, as a page and as a spreadsheet. */
export const groupsRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/grupper', coordinator, (c) => withCohort(c, (cohort) => show(c, cohort))),
  get('/skole/kull/:cohort/grupper/deltakere.xlsx', coordinator, (c) => withCohort(c, (cohort) => download(c, cohort))),
];

async function show(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, language } = c.var;
  const view = await loadCohortView(db, cohort);
  const query = readGroupsQuery((name) => c.req.query(name));
  const shown = selectGroups(cohort, view.groups, query);
  const planned = await plannedIn(db, cohort.id);
  const content = <GroupsPage language={language} view={view} shown={shown} query={query} planned={planned} />;
  return page(c, cohortMessages(language).groups.title, content, { wide: true });
}

async function download(c: AppContext, cohort: Cohort): Promise<Response> {
  const { language } = c.var;
  const content = await exportMembers(deedOf(c), { cohort, accountId: visitorIn(c) }, language);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return fileDownload({ name: cohortMessages(language).groups.fileName(cohort.slug), mediaType, content });
}
