import { isId } from '../kit/id.ts';
import type { Permission } from '../web/route.ts';
import { findPublishedSession } from './published-session.ts';
import { isSpeakerOf, speakersOfAccount } from './speaker-page.store.ts';

/**
 * Those who hold the session of the address, as it was published or as the school has decided since, and the school's coordinators.
 * To everybody else it does not exist.
 */
export const teaches: Permission = {
  name: 'teaches',
  async allows(c) {
    const { account, roles } = c.var.visitor;
    if (!account) return 'signIn';
    const id = c.req.param('session') ?? '';
    if (!isId(id)) return 'notFound';
    if (roles.has('coordinator')) return 'yes';
    const found = await findPublishedSession(c.var.db, id);
    if (!found) return 'notFound';
    if (await isSpeakerOf(c.var.db, account.id, id)) return 'yes';
    const own = new Set((await speakersOfAccount(c.var.db, account.id)).map((speaker) => speaker.id));
    return found.session.speakers.some((speaker) => own.has(speaker.id)) ? 'yes' : 'notFound';
  },
};
