import type { AppContext } from '../web/context.ts';
import type { Permission } from '../web/route.ts';

/** Whether the visitor teaches or coordinates at the school. */
export function isStaff(c: AppContext): boolean {
  return c.var.visitor.roles.has('coordinator') || c.var.visitor.roles.has('teacher');
}

/** Those who teach and those who coordinate: they write the school's own cards. */
export const staff: Permission = {
  name: 'staff',
  allows(c) {
    if (!c.var.visitor.account) return 'signIn';
    return isStaff(c) ? 'yes' : 'forbidden';
  },
};
