import { isId } from '../kit/id.ts';
import type { Permission } from '../web/route.ts';
import { ownerOf } from './cohort.store.ts';

/** The leader who owns the project of the group of the address. To everybody else the page does not exist. */
export const groupOwner: Permission = {
  name: 'groupOwner',
  async allows(c) {
    const { account } = c.var.visitor;
    if (!account) return 'signIn';
    const id = c.req.param('group') ?? '';
    const owner = isId(id) ? await ownerOf(c.var.db, id) : undefined;
    return owner?.accountId === account.id ? 'yes' : 'notFound';
  },
};
