import { findCohort } from '../cohort/index.ts';
import { cohortsTaughtBy } from '../gatherings/index.ts';
import type { Permission } from '../web/route.ts';

/**
 * Those who hold sessions in the cohort of the address, and the school's coordinators: they read what its people have handed in. To
 * everybody else its tasks do not exist, to those who teach another cohort neither.
 */
export const cohortTeacher: Permission = {
  name: 'cohortTeacher',
  async allows(c) {
    const { db, visitor } = c.var;
    if (!visitor.account) return 'signIn';
    if (visitor.roles.has('coordinator')) return 'yes';
    const cohort = visitor.roles.has('teacher') && (await findCohort(db, c.req.param('cohort') ?? ''));
    return cohort && (await cohortsTaughtBy(db, visitor.account.id)).has(cohort.id) ? 'yes' : 'notFound';
  },
};
