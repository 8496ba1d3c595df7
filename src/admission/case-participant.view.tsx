import type { Language } from '../kit/language.ts';
import { dateText, localeOf } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { ButtonLink, Disclosure, SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { nameOfMunicipality, planOf } from './application-facts.ts';
import { isSent } from './application-state.rules.ts';
import type { Participant } from './application.ts';
import type { CaseFile } from './case-file.ts';
import type { DocumentOfParticipant } from './case-file.store.ts';
import { admissionMessages } from './messages/index.ts';
import { standingView, type StandingView } from './standing.rules.ts';

interface Props {
  readonly language: Language;
  readonly file: CaseFile;
}

/** Where a participant of the case stands now. */
export function viewOf(file: CaseFile, participant: Participant): StandingView {
  const decision = file.decisions.find(({ participantId }) => participantId === participant.id);
  return standingView(participant, decision, planOf(file.call).admission.education);
}

/** The participants one by one, each with where they stand, why, and what they have shown. */
export function CaseParticipants({ language, file }: Props) {
  const t = admissionMessages(language).desk.case.participants;
  return (
    <section aria-labelledby="deltakere">
      <h2 id="deltakere">{t.title}</h2>
      {file.participants.map((participant) => (
        <ParticipantCard key={participant.id} language={language} file={file} participant={participant} />
      ))}
    </section>
  );
}

function ParticipantCard({ language, file, participant }: Props & { readonly participant: Participant }) {
  const t = admissionMessages(language).desk.case.participants;
  const { application } = file;
  const view = viewOf(file, participant);
  const decisions = file.decisions.filter(({ participantId }) => participantId === participant.id);
  const address = href(language, `/skole/soknad/${application.id}/deltaker/${participant.id}/vurdering`);
  const waits = view.kind === 'open' && view.why === 'individualAssessment';
  return (
    <article class="card" id={`deltaker-${participant.id}`} aria-labelledby={`navn-${participant.id}`}>
      <div class="title-line">
        <h3 id={`navn-${participant.id}`}>{participant.name}</h3>
        <StandingTag language={language} view={view} />
      </div>
      <p>{whyText(language, file, view)}</p>
      <ParticipantFacts language={language} file={file} participant={participant} />
      {decisions.length > 0 ? (
        <Disclosure summary={t.decisions}>
          {decisions.map(({ id, outcome, reason, decidedBy, decidedAt }) => (
            <div key={id}>
              <p>
                <strong>
                  {t.decision(
                    admissionMessages(language).desk.standings[outcome],
                    file.people.accounts.get(decidedBy ?? '') ?? admissionMessages(language).desk.history.erased,
                    dateText(language, decidedAt),
                  )}
                </strong>
              </p>
              <p>
                <LongText text={reason} />
              </p>
            </div>
          ))}
        </Disclosure>
      ) : null}
      {isSent(application.state) ? (
        <div class="actions">
          <ButtonLink href={address} secondary={!waits}>
            {decisions.length > 0 ? t.decideAgain : t.decide}
            <span class="ds-sr-only"> {participant.name}</span>
          </ButtonLink>
        </div>
      ) : null}
    </article>
  );
}

export function StandingTag({ language, view }: { language: Language; view: StandingView }) {
  const t = admissionMessages(language).desk;
  if (view.kind === 'settled') return <StatusTag tone="done" text={t.standings[view.standing]} />;
  return <StatusTag tone={view.why === 'individualAssessment' ? 'now' : 'warning'} text={t.openWhys[view.why]} />;
}

/** The rule behind a standing, in a sentence. */
export function whyText(language: Language, file: CaseFile, view: StandingView): string {
  const t = admissionMessages(language).desk.case.participants;
  if (view.kind === 'open') return t.because[view.why];
  if (view.decided) return t.decidedBecause;
  if (view.standing === 'courseParticipant') return t.courseBecause;
  return t.qualifiedBecause(yearsText(language, planOf(file.call).admission.education.qualified.minEducationYears));
}

/** What is known of one participant, documents last. */
export function ParticipantFacts({ language, file, participant }: Props & { readonly participant: Participant }) {
  const t = admissionMessages(language).desk.case.participants;
  const { positions } = planOf(file.call).admission;
  const documents = file.documents.filter(({ participantId }) => participantId === participant.id);
  return (
    <>
      <SummaryList
        rows={[
          ...entryRows(language, file, participant, positions),
          ...particularsRows(language, participant),
          { term: t.documents, value: documents.length === 0 ? t.noDocuments : <Documents language={language} documents={documents} /> },
        ]}
      />
      {participant.confirmedAt ? <p class="quiet">{t.confirmed(dateText(language, participant.confirmedAt))}</p> : null}
    </>
  );
}

function entryRows(language: Language, file: CaseFile, participant: Participant, positions: StudyPlan['admission']['positions']): SummaryRow[] {
  const t = admissionMessages(language).desk.case.participants;
  const { municipality, position, serviceArea, email } = participant;
  const role = positions.find(({ id }) => id === position)?.name[language];
  return [
    { term: t.role, value: [role, isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : null].filter(Boolean).join(', ') },
    ...(file.application.joint && municipality ? [{ term: t.municipality, value: nameOfMunicipality(file.call, municipality) }] : []),
    { term: t.email, value: <a href={`mailto:${email}`}>{email}</a> },
  ];
}

function particularsRows(language: Language, { particulars }: Participant): SummaryRow[] {
  if (!particulars) return [];
  const t = admissionMessages(language).desk.case.participants;
  const { birthYear, educationYears, educationKind, experienceYears, experienceKind } = particulars;
  return [
    { term: t.education, value: [t.years(yearsText(language, educationYears)), educationKind].filter(Boolean).join(': ') },
    { term: t.experience, value: [t.years(yearsText(language, experienceYears)), experienceKind].filter(Boolean).join(': ') },
    { term: t.born, value: birthYear },
  ];
}

function yearsText(language: Language, years: number): string {
  return years.toLocaleString(localeOf(language));
}

function Documents({ language, documents }: { language: Language; documents: readonly DocumentOfParticipant[] }) {
  const t = admissionMessages(language).desk.case.participants;
  return (
    <ul class="plain-list">
      {documents.map(({ id, fileId, name, bytes }) => (
        <li key={id}>
          {/* Whoever opens a document is logged, so it must not be fetched ahead. */}
          <a href={href(language, `/skole/dokument/${fileId}`)} rel="nofollow">
            {name}
          </a>{' '}
          <span class="quiet">{t.kilobytes(Math.max(1, Math.round(bytes / 1024)).toLocaleString(localeOf(language)))}</span>
        </li>
      ))}
    </ul>
  );
}
