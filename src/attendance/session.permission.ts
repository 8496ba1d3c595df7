import { isId } from '../kit/id.ts';
import type { Permission } from '../web/route.ts';
import { holds } from './place.store.ts';

/** Those who hold the session of the address, and the school's coordinators. To everybody else it does not exist. */
export const teaches: Permission = {
  name: 'teaches',
  async allows(c) {
    const { account, roles } = c.var.visitor;
    if (!account) return 'signIn';
    if (roles.has('coordinator')) return 'yes';
    const session = c.req.param('session') ?? '';
    return isId(session) && (await holds(c.var.db, account.id, session)) ? 'yes' : 'notFound';
  },
};
