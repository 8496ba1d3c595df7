import type { SessionPart } from '../gatherings/index.ts';
import { membershipsOf } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { href } from '../web/address.ts';
import type { Step } from '../web/step.ts';
import { countEntries } from './journal.store.ts';
import { reflectionMessages } from './messages/index.ts';

/** On the page of a session that has been: the way to write about it for oneself. */
export const journalSessionPart: SessionPart = async (c, { session }) => {
  const { clock, language } = c.var;
  if (Temporal.Instant.compare(clock.now(), Temporal.Instant.from(session.endsAt)) < 0) return null;
  return (
    <p>
      <a href={href(language, `/min-side/logg/ny?okt=${session.id}`)}>
        {reflectionMessages(language).links.writeAboutSession}
      </a>
    </p>
  );
};

/** On somebody's own page: the way to their journal, which stays theirs when they have left their cohort. */
export async function journalStepsOf(db: Database, language: Language, accountId: string): Promise<readonly Step[]> {
  const memberships = await membershipsOf(db, accountId);
  if (memberships.length === 0 && (await countEntries(db, accountId, null)) === 0) return [];
  const t = reflectionMessages(language);
  return [{ title: t.journal.title, text: t.journal.privateTitle, href: '/min-side/logg', action: t.links.journal }];
}
