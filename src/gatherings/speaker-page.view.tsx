import { languages, type Language } from '../kit/language.ts';
import { inOslo, weekdayText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, SelectField, TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { webMessages } from '../web/messages/index.ts';
import { SubmitButton } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import type { SessionInProgramme } from './published-session.ts';
import { ChangeTag, SessionTime } from './session-parts.view.tsx';
import type { Speaker } from './speaker.store.ts';
import { InWords } from './words.view.tsx';

interface SpeakerPageProps {
  readonly language: Language;
  readonly secret: string;
  readonly speaker: Speaker;
  readonly sessions: readonly SessionInProgramme[];
  /** Whom at the school they can ask. */
  readonly contacts: readonly { readonly name: string; readonly email: string }[];
  readonly saved: boolean;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** All that somebody invited needs: when and where they speak, whom they can ask, and what is said of them. */
export function SpeakerPage(props: SpeakerPageProps) {
  const { language, secret, speaker, sessions, contacts, saved, errors } = props;
  const t = gatheringsMessages(language).speakerPage;
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title(speaker.name)}</h1>
      {saved ? (
        <Notice tone="success">
          <p>{t.saved}</p>
        </Notice>
      ) : null}
      <section aria-labelledby="okter">
        <h2 id="okter">{t.sessions}</h2>
        {sessions.length === 0 ? (
          <Empty title={t.noneTitle}>
            <p>{t.none}</p>
          </Empty>
        ) : null}
        <ul class="item-list" role="list">
          {sessions.map(({ session, programme }) => (
            <li key={session.id} class="item item-tall">
              <p class="timeline-tags">
                <ChangeTag language={language} session={session} />
              </p>
              {session.cancelled ? (
                <s>
                  <InWords language={language} words={session.title} />
                </s>
              ) : (
                <a href={href(language, `/innleder/${secret}/okt/${session.id}`)}>
                  <InWords language={language} words={session.title} />
                </a>
              )}
              <p>
                {weekdayText(language, inOslo(Temporal.Instant.from(session.startsAt)).toPlainDate())},{' '}
                <SessionTime language={language} session={session} />
              </p>
              <p>{[session.room, programme.venue, programme.address].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
        {contacts.length > 0 ? (
          <p>
            {t.ask}{' '}
            {contacts.map(({ name, email }, index) => (
              <>
                {index === 0 ? '' : ', '}
                {name} <a href={`mailto:${email}`}>{email}</a>
              </>
            ))}
          </p>
        ) : null}
      </section>
      <AboutYou {...props} />
    </>
  );
}

function AboutYou({ language, secret, typed, errors }: SpeakerPageProps) {
  const t = gatheringsMessages(language).speakerPage;
  const errorAt = (field: string): string | undefined => errors.find((error) => error.field === field)?.message;
  return (
    <section aria-labelledby="om-deg">
      <h2 id="om-deg">{t.about}</h2>
      <p>{t.aboutLead}</p>
      <form method="post" action={href(language, `/innleder/${secret}`)} novalidate>
        <TextField
          name="organisation"
          label={t.organisation}
          value={typed['organisation'] ?? ''}
          error={errorAt('organisation')}
          maxLength={200}
          autocomplete="organization"
        />
        <TextArea
          name="bio"
          label={t.bio}
          hint={t.bioHint}
          value={typed['bio'] ?? ''}
          error={errorAt('bio')}
          maxLength={1500}
        />
        <RadioGroup
          name="consent"
          label={t.consent}
          hint={t.consentHint}
          value={typed['consent'] ?? ''}
          error={errorAt('consent')}
          options={(['given', 'declined'] as const).map((value) => ({ value, label: t.answers[value] }))}
          required
        />
        <SelectField
          name="language"
          label={t.language}
          value={typed['language'] ?? ''}
          error={errorAt('language')}
          options={languages.map((value) => ({ value, label: webMessages(language).language[value] }))}
          width="short"
          required
        />
        <div class="actions">
          <SubmitButton>{t.save}</SubmitButton>
        </div>
      </form>
    </section>
  );
}
