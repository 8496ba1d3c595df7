import { coordinator, deedOf } from '../admission/index.ts';
import { groupsOf, type Cohort } from '../cohort/index.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { withCohort } from './absence-desk.routes.tsx';
import { exportAttendance } from './export-attendance.action.ts';
import { loadCohortYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import { readOverviewQuery } from './overview-query.ts';
import { overviewRow, selectRows } from './overview-rows.rules.ts';
import { OverviewPage } from './overview.view.tsx';
import { unmarkedSessions } from './unmarked.ts';

/** A coordinator's overview of who was where in a cohort. */
export const overviewRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/oppmote', coordinator, (c) => withCohort(c, (cohort) => show(c, cohort))),
  get('/skole/kull/:cohort/oppmote.xlsx', coordinator, (c) => withCohort(c, (cohort) => download(c, cohort))),
];

async function show(c: AppContext, cohort: Cohort): Promise<Response> {
  const { db, clock, language } = c.var;
  const { facts, members } = await loadCohortYear(db, cohort, clock.now());
  const groups = new Map((await groupsOf(db, cohort.id)).map((group) => [group.id, group]));
  const rows = members.map((one) => overviewRow({ ...one, groupNumber: groups.get(one.member.groupId)?.number ?? 0 }));
  const query = readOverviewQuery((name) => c.req.query(name));
  const content = (
    <OverviewPage
      language={language}
      cohort={cohort}
      gatherings={facts.programmes.map(({ number }) => number)}
      groups={groups}
      rows={selectRows(rows, query)}
      query={query}
      unmarked={unmarkedSessions(members)}
    />
  );
  return page(c, attendanceMessages(language).overview.cohort.title, content, { wide: true });
}

async function download(c: AppContext, cohort: Cohort): Promise<Response> {
  const { language, visitor } = c.var;
  const workbook = await exportAttendance(deedOf(c), visitor.account?.id ?? '', cohort, language);
  const { fileName } = attendanceMessages(language).overview.cohort;
  return c.body(workbook, 200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename="${fileName(cohort.slug)}"`,
    'cache-control': 'no-store',
  });
}
