import { guaranteesOfLeader, applicationContact } from '../admission/index.ts';
import type { Permission } from '../web/route.ts';

/** Those who may read what a municipality was told: its contact, and the leader who vouched for the application. */
export const decisionReader: Permission = {
  name: 'decisionReader',
  async allows(c) {
    const verdict = await applicationContact.allows(c);
    const { account } = c.var.visitor;
    if (verdict !== 'notFound' || !account) return verdict;
    const guaranteed = await guaranteesOfLeader(c.var.db, account.email);
    const id = c.req.param('id') ?? '';
    return guaranteed.some(({ applicationId, state }) => applicationId === id && state === 'confirmed')
      ? 'yes'
      : 'notFound';
  },
};
