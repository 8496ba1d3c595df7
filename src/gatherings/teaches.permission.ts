import { isId } from '../kit/id.ts';
import type { Permission } from '../web/route.ts';
import { isSpeakerOf } from './speaker-page.store.ts';

/** Those who hold the session of the address, and the school's coordinators. To everybody else it does not exist. */
export const teaches: Permission = {
  name: 'teaches',
  async allows(c) {
    const { account, roles } = c.var.visitor;
    if (!account) return 'signIn';
    if (roles.has('coordinator')) return 'yes';
    const session = c.req.param('session') ?? '';
    return isId(session) && (await isSpeakerOf(c.var.db, account.id, session)) ? 'yes' : 'notFound';
  },
};
