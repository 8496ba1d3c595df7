import type { AppContext } from '../web/context.ts';
import type { Permission } from '../web/route.ts';
import { isPart } from './member-state.rules.ts';
import type { Cohort, Member } from './cohort.ts';
import { findCohort } from './cohort.store.ts';
import { memberOf } from './member.store.ts';

/** The cohort and the member that a page with `/kull/:cohort` is about, for those who have a part in it. */
export interface OwnPlace {
  readonly cohort: Cohort;
  readonly member: Member;
}

/** The visitor's own place in the cohort of the address; undefined for everybody else. */
export async function ownPlace(c: AppContext): Promise<OwnPlace | undefined> {
  const { account } = c.var.visitor;
  if (!account) return undefined;
  const cohort = await findCohort(c.var.db, c.req.param('cohort') ?? '');
  const member = cohort && (await memberOf(c.var.db, cohort.id, account.id));
  return member && { cohort, member };
}

/** Those who take part in the cohort of the address now, on leave or not. To everybody else its pages do not exist. */
export const cohortMember: Permission = {
  name: 'cohortMember',
  async allows(c) {
    if (!c.var.visitor.account) return 'signIn';
    const place = await ownPlace(c);
    return place && isPart(place.member.state) ? 'yes' : 'notFound';
  },
};
