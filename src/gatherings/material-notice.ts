import type { Deed } from '../admission/index.ts';
import { activeMembersOf } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { notify } from '../notices/index.ts';
import type { Tx } from '../store/index.ts';
import { href } from '../web/address.ts';
import { comersTo } from './held-sessions.ts';
import { gatheringsMessages } from './messages/index.ts';
import { wordsIn } from './programme.ts';
import { findPublishedSession } from './published-session.ts';

/**
 * Tells those who come to a session that there is something to read. Once a day at most, however much is added; nothing while the
 * session is not published, or when it is cancelled.
 */
export async function tellOfMaterial(tx: Tx, { clock, baseUrl }: Deed, sessionId: string): Promise<void> {
  const found = await findPublishedSession(tx, sessionId);
  if (!found || found.session.cancelled) return;
  const { cohort, session } = found;
  const now = clock.now();
  const comers = comersTo(session, await activeMembersOf(tx, cohort.id));
  await notify(
    tx,
    now,
    comers.map(({ accountId }) => accountId),
    {
      kind: 'materialAdded',
      key: `materialAdded:${sessionId}:${inOslo(now).toPlainDate().toString()}`,
      compose(language) {
        const t = gatheringsMessages(language).material.mail;
        const link = `${baseUrl}${href(language, `/kull/${cohort.slug}/okt/${sessionId}`)}`;
        const title = wordsIn(language, session.title).text;
        return { subject: t.subject(title), body: t.body(title, link) };
      },
    },
  );
}
