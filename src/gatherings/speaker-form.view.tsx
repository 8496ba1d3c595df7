import { languages, type Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, RadioGroup, SelectField, TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { webMessages } from '../web/messages/index.ts';
import { BackLink, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { cohortPath, ConflictNotice, type AboutCohort } from './planning-page.tsx';
import type { Speaker } from './speaker.store.ts';
import { Held, type HeldSession } from './speakers.view.tsx';

export interface SpeakerFormProps extends AboutCohort {
  readonly language: Language;
  /** The one whose page it is; null for somebody new. */
  readonly speaker: Speaker | null;
  readonly held: readonly HeldSession[];
  readonly base: string;
  readonly linkMark: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly conflict: Speaker | null;
  readonly refusal: string | null;
  readonly isLinkSent: boolean;
  readonly bioLimit: number;
}

/** What the school writes of somebody who holds sessions, and what else can be done about them. */
export function SpeakerForm(props: SpeakerFormProps) {
  const { language, cohort, speaker, errors, conflict, refusal, isLinkSent } = props;
  const t = gatheringsMessages(language).speakers;
  return (
    <>
      <BackLink href={href(language, cohortPath(cohort, 'innledere'))}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      {isLinkSent ? (
        <Notice tone="success">
          <p>{t.link.sent}</p>
        </Notice>
      ) : null}
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      {conflict ? <Stored language={language} speaker={conflict} /> : null}
      <h1>{speaker ? speaker.name : t.newTitle}</h1>
      <Details {...props} />
      {speaker?.kind === 'invited' ? <Link {...props} speaker={speaker} /> : null}
      {speaker ? <Sessions {...props} speaker={speaker} /> : null}
    </>
  );
}

function Stored({ language, speaker }: { readonly language: Language; readonly speaker: Speaker }) {
  const t = gatheringsMessages(language).speakers.form;
  const { kind, name, email, language: inLanguage, organisation, bio } = speaker;
  return (
    <ConflictNotice language={language}>
      <SummaryList
        rows={[
          { term: t.name, value: name },
          { term: t.email, value: email },
          ...(kind === 'invited' ? [{ term: t.language, value: webMessages(language).language[inLanguage] }] : []),
          { term: t.organisation, value: organisation || '–' },
          { term: t.bio, value: <span class="long-text">{bio || '–'}</span> },
        ]}
      />
    </ConflictNotice>
  );
}

function Details({ language, cohort, speaker, base, typed, errors, bioLimit }: SpeakerFormProps) {
  const { planning, speakers } = gatheringsMessages(language);
  const t = speakers.form;
  const of = (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
  });
  const kinds = (['own', 'invited'] as const).map((value) => ({
    value,
    label: speakers.kinds[value],
    hint: t.kindHints[value],
  }));
  return (
    <form method="post" action={href(language, cohortPath(cohort, 'innledere', speaker?.id ?? 'ny'))} novalidate>
      <input type="hidden" name="base" value={base} />
      {speaker ? (
        <input type="hidden" name="kind" value={speaker.kind} />
      ) : (
        <RadioGroup {...of('kind')} label={t.kind} options={kinds} required />
      )}
      <TextField {...of('name')} label={t.name} maxLength={200} required />
      <TextField {...of('email')} label={t.email} type="email" required />
      {speaker?.kind === 'own' ? (
        // Whoever has an account has chosen their language there.
        <input type="hidden" name="language" value={speaker.language} />
      ) : (
        <SelectField
          {...of('language')}
          label={t.language}
          hint={t.languageHint}
          options={languages.map((value) => ({ value, label: webMessages(language).language[value] }))}
          width="short"
          required
        />
      )}
      <TextField {...of('organisation')} label={t.organisation} hint={t.organisationHint} maxLength={200} />
      <TextArea
        {...of('bio')}
        label={t.bio}
        hint={speaker?.kind === 'invited' ? t.bioHintInvited : t.bioHint}
        rows={5}
        maxLength={bioLimit}
      />
      {speaker?.kind === 'invited' ? null : (
        <CheckboxField name="consents" label={t.consents} hint={t.consentsHint} checked={typed['consents'] === 'ja'} />
      )}
      <div class="actions">
        <SubmitButton>{planning.save}</SubmitButton>
        <a href={href(language, cohortPath(cohort, 'innledere'))}>{planning.cancel}</a>
      </div>
    </form>
  );
}

type WithSpeaker = SpeakerFormProps & { readonly speaker: Speaker };

function Link({ language, cohort, speaker, linkMark }: WithSpeaker) {
  const { planning, speakers } = gatheringsMessages(language);
  const t = speakers.link;
  return (
    <section class="form-group">
      <h2>{t.title}</h2>
      <p>{speakers.consentSentences[speaker.consent]}</p>
      <p>{speaker.linkHash ? t.again : t.text}</p>
      <p>{t.inLanguage(planning.languages[speaker.language])}</p>
      <form method="post" action={href(language, cohortPath(cohort, 'innledere', speaker.id, 'lenke'))}>
        <input type="hidden" name="seen" value={linkMark} />
        <div class="actions">
          <SubmitButton secondary>{speaker.linkHash ? t.sendAgain : t.send}</SubmitButton>
        </div>
      </form>
    </section>
  );
}

function Sessions({ language, cohort, speaker, held }: WithSpeaker) {
  const t = gatheringsMessages(language).speakers;
  return (
    <section class="form-group">
      <h2>{t.columns.sessions}</h2>
      <div>
        <Held language={language} cohort={cohort} sessions={held} />
      </div>
      {held.length > 0 ? (
        <p>{t.removeLater}</p>
      ) : (
        <form method="post" action={href(language, cohortPath(cohort, 'innledere', speaker.id, 'fjern'))}>
          <div class="actions">
            <SubmitButton secondary danger>
              {t.remove}
            </SubmitButton>
          </div>
        </form>
      )}
    </section>
  );
}
