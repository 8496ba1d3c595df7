import type { Cohort, Group } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import { languages, type Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { Disclosure, SubmitButton } from '../web/structure.view.tsx';
import type { NewAnnouncement } from './announce.action.ts';
import { AnnouncementText, audienceText } from './announcement-text.view.tsx';
import type { Listener } from './audience.rules.ts';
import { talkMessages } from './messages/index.ts';

interface PreviewProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly groups: readonly Group[];
  readonly announcement: NewAnnouncement;
  readonly recipients: readonly Listener[];
  /** The language of each recipient. */
  readonly languages: readonly Language[];
  readonly mark: string;
  readonly typed: Typed;
  readonly hasChanged: boolean;
}

/** All of an announcement before it goes: to whom, and what each of them will read. */
export function AnnouncementPreview(props: PreviewProps) {
  const { language, cohort, groups, announcement, recipients, mark, typed, hasChanged } = props;
  const t = talkMessages(language).announcements;
  const path = href(language, `/skole/kull/${cohort.slug}/kunngjoringer/ny`);
  return (
    <>
      <h1>{t.preview.title}</h1>
      {hasChanged ? (
        <Notice tone="warning">
          <p>{t.errors.changed}</p>
        </Notice>
      ) : null}
      <p class="lead">
        {t.preview.to(recipients.length)}. {audienceText(language, cohort, groups, announcement)}.
      </p>
      <Disclosure summary={t.preview.names}>
        <ul>
          {recipients.map(({ accountId, name }) => (
            <li key={accountId}>{name}</li>
          ))}
        </ul>
      </Disclosure>
      {languages.map((one) => (
        <InLanguage key={one} {...props} one={one} />
      ))}
      <form method="post" action={path}>
        {Object.entries(typed)
          .filter(([name]) => !['gjor', 'merke'].includes(name))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <input type="hidden" name="merke" value={mark} />
        <div class="actions">
          <SubmitButton name="gjor" value="send">
            {t.preview.send(recipients.length)}
          </SubmitButton>
          <SubmitButton secondary name="gjor" value="rett">
            {t.preview.change}
          </SubmitButton>
        </div>
      </form>
    </>
  );
}

function InLanguage({ language, announcement, languages: wanted, one }: PreviewProps & { readonly one: Language }) {
  const t = talkMessages(language).announcements;
  const readers = wanted.filter((own) => wordsIn(own, announcement.text).lang === one).length;
  return (
    <section class="announcement-language">
      <h2>{t.form[one]}</h2>
      {announcement.text[one] ? (
        <>
          <p class="quiet">{t.preview.readers(readers)}</p>
          <div lang={one === language ? undefined : one}>
            <h3>{announcement.title[one]}</h3>
            <AnnouncementText text={announcement.text[one]} />
          </div>
        </>
      ) : (
        <p>{t.preview.missing}</p>
      )}
    </section>
  );
}
