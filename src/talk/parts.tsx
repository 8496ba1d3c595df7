import type { CohortLinks, HomePart } from '../cohort/index.ts';
import { wordsIn, type SessionPart, type TeachingPart } from '../gatherings/index.ts';
import { href } from '../web/address.ts';
import { ButtonLink } from '../web/structure.view.tsx';
import { talkMessages } from './messages/index.ts';
import { ownAnnouncements } from './own-announcements.ts';
import { threadPath } from './talk-page.ts';
import { placeIn } from './talk.permission.ts';
import { unreadThreads } from './thread-list.store.ts';
import { threadOfSession } from './thread.store.ts';

/** On a participant’s own page: the newest announcement that they have not opened, and the way to the conversations. */
export const talkHomePart: HomePart = async (c, { cohort, member }) => {
  const { db, language } = c.var;
  const t = talkMessages(language);
  const waiting = (await ownAnnouncements(db, cohort, member.accountId)).filter(({ reader }) => !reader?.openedAt);
  const unread = await unreadThreads(db, cohort.id, member.accountId);
  const [newest] = waiting;
  const title = newest && wordsIn(language, newest.title);
  const path = href(language, `/kull/${cohort.slug}`);
  return (
    <section>
      {newest && title ? (
        <div class="announcement-card">
          <p class="quiet">{t.announcements.home.kicker}</p>
          <h2 lang={title.lang === language ? undefined : title.lang}>{title.text}</h2>
          <div class="actions">
            <ButtonLink href={`${path}/kunngjoring/${newest.id}`}>{t.announcements.home.open}</ButtonLink>
            {waiting.length > 1 ? (
              <a href={`${path}/kunngjoringer`}>{t.announcements.home.others(waiting.length - 1)}</a>
            ) : null}
          </div>
        </div>
      ) : null}
      <h2>{t.links.home}</h2>
      <ul>
        <li>
          <a href={`${path}/samtaler`}>{t.links.threads}</a>
          {unread > 0 ? ` (${t.links.unread(unread)})` : null}
        </li>
        <li>
          <a href={`${path}/kunngjoringer`}>{t.announcements.title}</a>
        </li>
      </ul>
    </section>
  );
};

/** On the coordinator’s desk of a cohort. */
export const talkDeskLinks: CohortLinks = async (_db, language, { slug }) => {
  const t = talkMessages(language);
  return [
    { topic: 'contact', href: `/skole/kull/${slug}/kunngjoringer`, text: t.announcements.title },
    { topic: 'contact', href: `/kull/${slug}/samtaler`, text: t.links.threads },
  ];
};

/** On the page of a session: the way to what is said about it, or to be the first. Nothing for those who have no part in that. */
export const talkSessionPart: SessionPart = async (c, { cohort, session }) => {
  const { db, language } = c.var;
  const t = talkMessages(language).links;
  const place = await placeIn(c, cohort);
  if (!place || place.role === 'owner') return null;
  const thread = await threadOfSession(db, session.id);
  const path = thread ? threadPath(cohort, thread.id) : `/kull/${cohort.slug}/samtale/ny?okt=${session.id}`;
  return (
    <p>
      <a href={href(language, path)}>{thread ? t.aboutSession(thread.posts) : t.firstAboutSession}</a>
    </p>
  );
};

/** On the page of somebody who holds sessions: the way to what is said in their cohorts, and to what the school has told them. */
export const talkTeachingPart: TeachingPart = async (c, cohorts) => {
  const { db, language, visitor } = c.var;
  if (cohorts.length === 0) return null;
  const t = talkMessages(language);
  const items = [];
  for (const { id, slug } of cohorts) {
    const unread = await unreadThreads(db, id, visitor.account?.id ?? '');
    const path = href(language, `/kull/${slug}`);
    items.push(
      <li key={slug} class="item">
        <span class="item-text">
          <span>
            <a href={`${path}/samtaler`}>{t.links.threadsOf(slug)}</a>
            {unread > 0 ? ` (${t.links.unread(unread)})` : null}
          </span>
          <a href={`${path}/kunngjoringer`}>{t.links.announcementsOf(slug)}</a>
        </span>
      </li>,
    );
  }
  return (
    <section aria-labelledby="samtaler">
      <h2 id="samtaler">{t.links.threads}</h2>
      <ul class="item-list" role="list">
        {items}
      </ul>
    </section>
  );
};
