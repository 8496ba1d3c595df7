import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { ButtonLink, Disclosure, SummaryList } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import type { SupplementRequest } from './case.store.ts';
import { AskContact, type Contact } from './link-page.tsx';
import { admissionMessages } from './messages/index.ts';
import { ParticipantDocuments } from './participant-documents.view.tsx';
import { particularFields } from './participant.form.ts';
import { ParticularsForm } from './participant-form.view.tsx';
import { LikelyStanding, StandingsAhead } from './participant-standing.view.tsx';
import type { ParticipantDocument, ParticipantOfApplication } from './participant.store.ts';
import { ParticipantSupplements } from './participant-supplement.view.tsx';
import { yearsText } from './participant-texts.ts';

/** All that a participant's link opens. */
export interface ParticipantView {
  readonly participant: ParticipantOfApplication;
  readonly application: Application;
  readonly call: Call;
  readonly contact: Contact;
  readonly access: 'open' | 'askedFor' | 'closed';
  readonly documents: readonly ParticipantDocument[];
  /** What the school has asked this participant for. */
  readonly requests: readonly SupplementRequest[];
  readonly today: Temporal.PlainDate;
}

export interface ParticipantPageProps {
  readonly language: Language;
  readonly secret: string;
  readonly view: ParticipantView;
  readonly plan: StudyPlan;
  readonly municipality: string;
  readonly deadline: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** The participant has asked to correct what was confirmed. */
  readonly wantsForm: boolean;
  /** What has just been done, by its code in the address. */
  readonly notice: string | undefined;
  /** What was just sent came after the deadline. */
  readonly cameLate: boolean;
}

/** First what the participant states, then what it comes to and the documents that show it. */
export function ParticipantPage(props: ParticipantPageProps) {
  const { language, secret, view, plan, municipality, errors, typed } = props;
  const { participant, access, contact, documents } = view;
  const t = admissionMessages(language).links.participant;
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  const isConfirmed = participant.confirmedAt !== null;
  const isOpen = access === 'open';
  const hasFormErrors = particularFields.some((field) => errorAt(field) !== undefined);
  const showsForm = isConfirmed ? isOpen && (props.wantsForm || hasFormErrors) : access !== 'closed';
  return (
    <>
      <ErrorSummary language={language} errors={errors} />
      <LastDeed {...props} />
      <h1>{t.title}</h1>
      <p class="lead">{t.lead({ contact: contact.name, school: plan.school[language], municipality })}</p>
      {isOpen ? <p>{t.until(props.deadline)}</p> : <ClosedNotice {...props} />}
      {isOpen ? null : (
        <p>
          <a href={href(language, `/deltaker/${secret}/vedtak`)}>{t.decision}</a>
        </p>
      )}
      <ParticipantSupplements {...{ language, secret, typed, errorAt }} requests={view.requests} today={view.today} />
      {showsForm ? (
        <>
          {isConfirmed ? null : <About {...props} />}
          <ParticularsForm {...{ language, secret, typed, errorAt }} isCorrection={isConfirmed} />
        </>
      ) : null}
      {!showsForm && participant.particulars ? (
        <>
          <LikelyStanding
            language={language}
            plan={plan}
            particulars={participant.particulars}
            documents={documents.length}
            isOpen={isOpen}
          />
          <ParticipantDocuments
            language={language}
            secret={secret}
            documents={documents}
            isOpen={isOpen}
            error={errorAt('dokument')}
          />
          <Stated {...props} />
        </>
      ) : null}
      <AskContact language={language} contact={contact} />
    </>
  );
}

function LastDeed({ language, notice = '', cameLate, errors }: ParticipantPageProps) {
  const t = admissionMessages(language).links.participant;
  if (cameLate) {
    return (
      <Notice tone="warning">
        <p>{t.closed.notSaved}</p>
      </Notice>
    );
  }
  const text = Object.hasOwn(t.notices, notice) ? t.notices[notice as keyof typeof t.notices] : undefined;
  return text && errors.length === 0 ? (
    <Notice tone="success">
      <p>{text}</p>
    </Notice>
  ) : null;
}

function ClosedNotice({ language, view, deadline }: ParticipantPageProps) {
  return (
    <Notice tone="info">
      <p>{whyClosed(language, view, deadline)}</p>
    </Notice>
  );
}

function whyClosed(
  language: Language,
  { participant, application, access }: ParticipantView,
  deadline: string,
): string {
  const t = admissionMessages(language).links.participant.closed;
  if (application.state === 'lapsed') return t.lapsed;
  if (participant.confirmedAt) return t.late(deadline);
  return access === 'askedFor' ? t.askedUnconfirmed(deadline) : t.lateUnconfirmed(deadline);
}

/** Who somebody is put forward as and for what, and what becomes of what they tell. */
function About({ language, view: { participant, application }, plan, municipality }: ParticipantPageProps) {
  const t = admissionMessages(language).links.participant;
  const { name, position, serviceArea } = participant;
  const role = [
    name,
    plan.admission.positions.find(({ id }) => id === position)?.name[language],
    isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : null,
  ];
  return (
    <>
      <SummaryList
        rows={[
          { term: t.about.role, value: role.filter(Boolean).join(' · ') },
          ...(municipality === '' ? [] : [{ term: t.about.municipality, value: municipality }]),
          ...(application.task.title === '' ? [] : [{ term: t.about.project, value: application.task.title }]),
        ]}
      />
      <StandingsAhead language={language} plan={plan} />
      <Privacy language={language} />
    </>
  );
}

function Privacy({ language }: { language: Language }) {
  const t = admissionMessages(language).links.participant;
  return (
    <Disclosure summary={t.privacyTitle}>
      {t.privacy.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={href(language, '/personvern')}>{t.privacyLink}</a>
      </p>
    </Disclosure>
  );
}

function Stated({ language, secret, view: { participant, access } }: ParticipantPageProps) {
  const t = admissionMessages(language).links.participant;
  const { particulars } = participant;
  if (!particulars) return null;
  const years = (count: number, kind: string) => [yearsText(language, count), kind].filter(Boolean).join('\n');
  return (
    <section aria-labelledby="oppgitt">
      <h2 id="oppgitt">{t.closed.stated}</h2>
      <SummaryList
        rows={[
          { term: t.birthYear, value: particulars.birthYear },
          {
            term: t.closed.education,
            value: <LongText text={years(particulars.educationYears, particulars.educationKind)} />,
          },
          {
            term: t.closed.experience,
            value: <LongText text={years(particulars.experienceYears, particulars.experienceKind)} />,
          },
        ]}
      />
      {access === 'open' ? (
        <div class="actions">
          <ButtonLink secondary href={href(language, `/deltaker/${secret}?rett=ja`)}>
            {t.correctTitle}
          </ButtonLink>
        </div>
      ) : null}
      <Privacy language={language} />
    </section>
  );
}
