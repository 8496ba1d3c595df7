import { planOfCohort, type Cohort } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import type { OwnAnnouncement } from './announcement.ts';
import { AnnouncementText } from './announcement-text.view.tsx';
import { talkMessages } from './messages/index.ts';

interface ListProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly announcements: readonly OwnAnnouncement[];
  /** Whether the cohort’s own page is there to go back to. */
  readonly isMember: boolean;
}

/** What the school has told somebody, the newest first. */
export function AnnouncementList({ language, cohort, announcements, isMember }: ListProps) {
  const t = talkMessages(language).announcements.read;
  return (
    <>
      <BackLink href={href(language, isMember ? `/kull/${cohort.slug}` : '/min-side')}>
        {isMember ? talkMessages(language).list.toCohort(cohort.slug) : t.toMyPage}
      </BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {announcements.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
        </Empty>
      ) : (
        <ul class="item-list" role="list">
          {announcements.map((one) => (
            <Line key={one.id} language={language} cohort={cohort} announcement={one} />
          ))}
        </ul>
      )}
    </>
  );
}

interface OneProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly announcement: OwnAnnouncement;
}

function Line({ language, cohort, announcement }: OneProps) {
  const t = talkMessages(language).announcements.read;
  const title = wordsIn(language, announcement.title);
  const isOpened = Boolean(announcement.reader?.openedAt);
  return (
    <li class="item">
      <div class="item-text">
        <a
          class={isOpened ? undefined : 'thread-unread'}
          href={href(language, `/kull/${cohort.slug}/kunngjoring/${announcement.id}`)}
          lang={title.lang === language ? undefined : title.lang}
        >
          {title.text}
        </a>
        <span class="quiet">{momentText(language, announcement.sentAt)}</span>
      </div>
      <StatusTag tone={isOpened ? 'neutral' : 'now'} text={isOpened ? t.opened : t.unopened} />
    </li>
  );
}

/** One announcement, in the reader’s language where it is written in that. */
export function AnnouncementPage({ language, cohort, announcement }: OneProps) {
  const t = talkMessages(language).announcements.read;
  const [title, text] = [wordsIn(language, announcement.title), wordsIn(language, announcement.text)];
  const lang = text.lang === language ? undefined : text.lang;
  const school = planOfCohort(cohort).school[language];
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}/kunngjoringer`)}>{t.back}</BackLink>
      <article>
        <h1 lang={lang}>{title.text}</h1>
        <p class="quiet">{t.from(school, momentText(language, announcement.sentAt))}</p>
        <div lang={lang}>
          <AnnouncementText text={text.text} />
        </div>
      </article>
    </>
  );
}
