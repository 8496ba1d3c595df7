import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import type { Participant } from './application.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { DateField, RadioGroup, TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { planOf } from './application-facts.ts';
import type { CaseFile } from './case-file.ts';
import { reasonLimit } from './case.form.ts';
import { ParticipantFacts, StandingTag, viewOf } from './case-participant.view.tsx';
import { admissionMessages } from './messages/index.ts';

export interface CaseFormProps {
  readonly language: Language;
  readonly file: CaseFile;
  /** The municipality's name. */
  readonly name: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** Why the deed was refused, where no field can mend it. */
  readonly refusal?: string | undefined;
}

interface FrameProps extends CaseFormProps {
  readonly title: string;
  readonly lead: string;
  /** Under the case's own address. */
  readonly path: string;
  readonly button: ComponentChildren;
  /** What stands between the lead and the fields. */
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
}

function CaseFormPage({
  language,
  file,
  name,
  errors,
  refusal,
  title,
  lead,
  path,
  button,
  before,
  children,
}: FrameProps) {
  const t = admissionMessages(language).desk.case;
  const back = href(language, `/skole/soknad/${file.application.id}`);
  return (
    <>
      <BackLink href={back}>{t.title(name)}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{title}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{lead}</p>
      {before}
      <form method="post" action={`${back}/${path}`} novalidate>
        {children}
        <div class="actions">
          {button}
          <ButtonLink href={back} secondary>
            {t.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}

function fieldsOf({ typed, errors }: CaseFormProps) {
  return (name: string) => ({
    name,
    value: typed[name],
    error: errors.find(({ field }) => field === name)?.message,
    required: true,
  });
}

/** Decides one participant's standing, with what is known of them beside the form. */
export function DecidePage(props: CaseFormProps & { readonly participant: Participant }) {
  const { language, file, participant } = props;
  const t = admissionMessages(language);
  const texts = t.desk.case.decideForm;
  const of = fieldsOf(props);
  const { standings } = planOf(file.call).admission;
  const view = viewOf(file, participant);
  return (
    <CaseFormPage
      {...props}
      title={texts.title(participant.name)}
      lead={texts.lead}
      path={`deltaker/${participant.id}/vurdering`}
      button={<SubmitButton>{texts.save}</SubmitButton>}
      before={
        <>
          <section class="card case-card" aria-labelledby="kjent">
            <div class="title-line">
              <h2 id="kjent">{texts.current}</h2>
              <StandingTag language={language} view={view} />
            </div>
            <ParticipantFacts language={language} file={file} participant={participant} />
          </section>
          <Disclosure summary={texts.rule}>
            <dl class="call-terms">
              {standings.map(({ id, name, text }) => (
                <div key={id}>
                  <dt>{name[language]}</dt>
                  <dd>{text[language]}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
          {file.decisions.some(({ participantId }) => participantId === participant.id) ? <p>{texts.earlier}</p> : null}
        </>
      }
    >
      <RadioGroup
        {...of('outcome')}
        label={texts.outcome}
        options={(['qualified', 'courseParticipant'] as const).map((value) => ({
          value,
          label: t.desk.standings[value],
          hint: texts.outcomeHints[value],
        }))}
      />
      <TextArea {...of('reason')} label={texts.reason} hint={texts.reasonHint} rows={8} maxLength={reasonLimit} />
    </CaseFormPage>
  );
}

/** Asks the contact or one participant for something more. */
export function AskPage(props: CaseFormProps & { readonly today: Temporal.PlainDate }) {
  const { language, file, today } = props;
  const texts = admissionMessages(language).desk.case.askForm;
  const of = fieldsOf(props);
  const { contact, participants } = file;
  return (
    <CaseFormPage
      {...props}
      title={texts.title}
      lead={texts.lead}
      path="tilleggsopplysninger"
      button={<SubmitButton>{texts.send}</SubmitButton>}
    >
      <RadioGroup
        {...of('whom')}
        label={texts.whom}
        options={[
          { value: 'kontaktperson', label: texts.contact(contact.name || contact.email) },
          ...participants.map(({ id, name }) => ({ value: id, label: texts.participant(name) })),
        ]}
      />
      <TextArea {...of('wanted')} label={texts.wanted} hint={texts.wantedHint} rows={6} maxLength={reasonLimit} />
      <DateField {...of('dueOn')} label={texts.dueOn} hint={texts.dueOnHint} min={today.add({ days: 1 }).toString()} />
    </CaseFormPage>
  );
}

/** Says what annulling does, and asks why. */
export function AnnulPage(props: CaseFormProps) {
  const { language, name } = props;
  const texts = admissionMessages(language).desk.case.annulForm;
  return (
    <CaseFormPage
      {...props}
      title={texts.title(name)}
      lead={texts.lead}
      path="annuller"
      button={<SubmitButton danger>{texts.button}</SubmitButton>}
      before={
        <ul>
          {texts.consequences.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      }
    >
      <TextArea
        {...fieldsOf(props)('reason')}
        label={texts.reason}
        hint={texts.reasonHint}
        rows={6}
        maxLength={reasonLimit}
      />
    </CaseFormPage>
  );
}

/** Gives the contact's role to somebody else. */
export function HandOverPage(props: CaseFormProps) {
  const { language, file } = props;
  const texts = admissionMessages(language).desk.case.handOverForm;
  const of = fieldsOf(props);
  return (
    <CaseFormPage
      {...props}
      title={texts.title}
      lead={texts.lead(file.contact.name || file.contact.email)}
      path="kontaktperson"
      button={<SubmitButton>{texts.button}</SubmitButton>}
    >
      <TextField {...of('name')} label={texts.name} autocomplete="off" maxLength={200} />
      <TextField
        {...of('email')}
        label={texts.email}
        hint={texts.emailHint}
        type="email"
        autocomplete="off"
        maxLength={254}
      />
      <TextArea {...of('reason')} label={texts.reason} hint={texts.reasonHint} rows={4} maxLength={reasonLimit} />
    </CaseFormPage>
  );
}
