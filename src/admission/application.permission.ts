import { isId } from '../kit/id.ts';
import type { Permission } from '../web/route.ts';
import { contactOf } from './application.store.ts';

/** The contact of the application in the address. To everybody else it does not exist. */
export const applicationContact: Permission = {
  name: 'applicationContact',
  async allows(c) {
    const { account } = c.var.visitor;
    if (!account) return 'signIn';
    const id = c.req.param('id') ?? '';
    return isId(id) && (await contactOf(c.var.db, id)) === account.id ? 'yes' : 'notFound';
  },
};

/** Whoever holds the personal link; whether it opens anything is the page's own question. */
export const linkHolder: Permission = { name: 'linkHolder', allows: () => 'yes' };
