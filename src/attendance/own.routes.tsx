import { cohortMember } from '../cohort/index.ts';
import { page } from '../web/respond.tsx';
import { get, type Route } from '../web/route.ts';
import { withPlace } from './absence.routes.tsx';
import { loadOwnYear } from './load-year.ts';
import { attendanceMessages } from './messages/index.ts';
import { OwnAttendancePage } from './own.view.tsx';

/** A participant's own attendance. */
export const ownRoutes: readonly Route[] = [
  get('/kull/:cohort/oppmote', cohortMember, (c) =>
    withPlace(c, async ({ cohort, member }) => {
      const { db, clock, language } = c.var;
      const year = await loadOwnYear(db, cohort, member, clock.now());
      const content = <OwnAttendancePage language={language} cohort={cohort} year={year} />;
      return page(c, attendanceMessages(language).overview.own.title, content);
    }),
  ),
];
