import type { Cohort, Group } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import { languages, type Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { NoticeDelivery } from '../notices/index.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, DataTable, Disclosure } from '../web/structure.view.tsx';
import type { Announcement, CountedAnnouncement, Reader } from './announcement.ts';
import { AnnouncementText, audienceText } from './announcement-text.view.tsx';
import type { Listener } from './audience.rules.ts';
import { talkMessages } from './messages/index.ts';

interface DeskProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly groups: readonly Group[];
  readonly announcements: readonly CountedAnnouncement[];
}

/** What has been announced to a cohort, with how many have opened it. */
export function AnnouncementDesk({ language, cohort, groups, announcements }: DeskProps) {
  const t = talkMessages(language).announcements;
  const path = href(language, `/skole/kull/${cohort.slug}/kunngjoringer`);
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}`)}>{t.desk.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.desk.lead}</p>
      <p class="actions">
        <ButtonLink href={`${path}/ny`}>{t.desk.write}</ButtonLink>
      </p>
      {announcements.length === 0 ? (
        <Empty title={t.desk.noneTitle}>
          <p>{t.desk.none}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t.title}
          columns={(['title', 'audience', 'sent', 'people', 'opened'] as const).map((key) => ({
            key,
            text: t.desk.columns[key],
            numeric: key === 'people' || key === 'opened',
          }))}
          rows={announcements.map((one) => {
            const title = wordsIn(language, one.title);
            return {
              key: one.id,
              cells: [
                <a href={`${path}/${one.id}`} lang={title.lang === language ? undefined : title.lang}>
                  {title.text}
                </a>,
                audienceText(language, cohort, groups, one),
                momentText(language, one.sentAt),
                one.people,
                one.opened,
              ],
            };
          })}
        />
      )}
    </>
  );
}

interface ReachProps extends Omit<DeskProps, 'announcements'> {
  readonly announcement: Announcement;
  readonly readers: readonly Reader[];
  readonly deliveries: ReadonlyMap<string, NoticeDelivery>;
  /** The names of the readers’ accounts. */
  readonly names: ReadonlyMap<string, string>;
  readonly listeners: ReadonlyMap<string, Listener>;
}

/** Whom an announcement has reached: told by mail, opened on the page, or not yet. */
export function ReachPage(props: ReachProps) {
  const { language, cohort, groups, announcement, readers, names, listeners } = props;
  const t = talkMessages(language).announcements;
  const title = wordsIn(language, announcement.title);
  const people = readers
    .map((reader) => ({ ...reader, name: listeners.get(reader.accountId)?.name ?? names.get(reader.accountId) ?? '' }))
    // Those who have not opened it stand first: it is for them that somebody looks.
    .toSorted(
      (a, b) => Number(a.openedAt !== null) - Number(b.openedAt !== null) || a.name.localeCompare(b.name, 'nb'),
    );
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}/kunngjoringer`)}>{t.reach.back}</BackLink>
      <h1 lang={title.lang === language ? undefined : title.lang}>{title.text}</h1>
      <p class="lead">{t.reach.summary(people.filter(({ openedAt }) => openedAt !== null).length, people.length)}</p>
      <p>
        {audienceText(language, cohort, groups, announcement)} · {t.sent(momentText(language, announcement.sentAt))}
      </p>
      <section aria-labelledby="naadd">
        <h2 id="naadd">{t.reach.title}</h2>
        <DataTable
          caption={t.reach.caption}
          columns={(['name', 'as', 'mail', 'opened'] as const).map((key) => ({ key, text: t.reach.columns[key] }))}
          rows={people.map((reader) => ({
            key: reader.accountId,
            cells: [
              reader.name,
              roleText(props, reader),
              mailText(props, reader),
              reader.openedAt ? momentText(language, reader.openedAt) : t.reach.notOpened,
            ],
          }))}
        />
        <Disclosure summary={t.reach.meaning}>
          <p>{t.reach.meaningText}</p>
        </Disclosure>
      </section>
      <section aria-labelledby="sendt">
        <h2 id="sendt">{t.reach.shown}</h2>
        {languages.map((one) => {
          const text = announcement.text[one];
          return text ? (
            <div key={one} class="announcement-language" lang={one === language ? undefined : one}>
              <h3>{announcement.title[one]}</h3>
              <AnnouncementText text={text} />
            </div>
          ) : null;
        })}
      </section>
    </>
  );
}

function roleText({ language, listeners }: ReachProps, { accountId }: Reader): string {
  const t = talkMessages(language).announcements.reach;
  const as = listeners.get(accountId)?.as;
  return as ? t.as[as] : t.left;
}

function mailText({ language, deliveries }: ReachProps, { accountId, told }: Reader): string {
  const t = talkMessages(language).announcements.reach.mail;
  if (!told) return t.none;
  const delivery = deliveries.get(accountId);
  if (delivery?.sentAt) return t.handed(momentText(language, delivery.sentAt));
  return delivery?.dueAt ? t.waits(momentText(language, delivery.dueAt)) : t.past;
}
