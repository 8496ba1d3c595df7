import { findCohort, isPart, memberOf, ownersOf, type Cohort } from '../cohort/index.ts';
import { cohortsTaughtBy } from '../gatherings/index.ts';
import type { AppContext } from '../web/context.ts';
import type { Permission } from '../web/route.ts';

/** Who somebody is in the cohort of the address, where they have a part in it. */
export interface Place {
  readonly cohort: Cohort;
  readonly accountId: string;
  readonly role: 'member' | 'teacher' | 'coordinator' | 'owner';
}

/** The visitor's place in the cohort of the address; undefined for everybody else. */
export async function placeOf(c: AppContext): Promise<Place | undefined> {
  const { db, visitor } = c.var;
  const cohort = visitor.account ? await findCohort(db, c.req.param('cohort') ?? '') : undefined;
  return cohort && (await placeIn(c, cohort));
}

/** The same in a cohort that the address does not name. */
export async function placeIn(c: AppContext, cohort: Cohort): Promise<Place | undefined> {
  const { db, visitor } = c.var;
  if (!visitor.account) return undefined;
  const accountId = visitor.account.id;
  const as = (role: Place['role']) => ({ cohort, accountId, role });
  if (visitor.roles.has('coordinator')) return as('coordinator');
  const member = await memberOf(db, cohort.id, accountId);
  if (member && isPart(member.state)) return as('member');
  if ((await cohortsTaughtBy(db, accountId)).has(cohort.id)) return as('teacher');
  return (await ownersOf(db, cohort.id)).some((one) => one.accountId === accountId) ? as('owner') : undefined;
}

function forRoles(name: string, roles: readonly Place['role'][]): Permission {
  return {
    name,
    async allows(c) {
      if (!c.var.visitor.account) return 'signIn';
      const place = await placeOf(c);
      return place && roles.includes(place.role) ? 'yes' : 'notFound';
    },
  };
}

/** Those who take part in the cohort, those of the school who hold sessions in it, and the coordinators. To others its threads do not exist. */
export const cohortTalker = forRoles('cohortTalker', ['member', 'teacher', 'coordinator']);

/** Those who keep order in the threads: coordinators. */
export const talkModerator = forRoles('talkModerator', ['coordinator']);

/** Those whom the school may tell something: the same, and the owners of the cohort's projects. */
export const cohortListener = forRoles('cohortListener', ['member', 'teacher', 'coordinator', 'owner']);
