import { findCohort, planOfCohort } from '../cohort/index.ts';
import type { Permission } from '../web/route.ts';

/** Those who answer requests to be excused in the cohort of the address: coordinators, and teachers where its plan says so. */
export const excuses: Permission = {
  name: 'excuses',
  async allows(c) {
    const { account, roles } = c.var.visitor;
    if (!account) return 'signIn';
    if (roles.has('coordinator')) return 'yes';
    if (!roles.has('teacher')) return 'forbidden';
    const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
    return cohort && planOfCohort(cohort).attendance.excused.by === 'teacher' ? 'yes' : 'forbidden';
  },
};
