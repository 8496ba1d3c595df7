import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { isServiceAreaId, serviceAreaName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { ButtonLink, Disclosure, SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { nameOfMunicipality, planOf } from './application-facts.ts';
import { isSent } from './application-state.rules.ts';
import type { Participant } from './application.ts';
import type { CaseFile } from './case-file.ts';
import type { DecisionOfParticipant, DocumentOfParticipant } from './case-file.store.ts';
import { admissionMessages } from './messages/index.ts';
import { standingView, type StandingView } from './standing.rules.ts';

interface Props {
  readonly language: Language;
  readonly file: CaseFile;
}

interface ParticipantProps extends Props {
  readonly participant: Participant;
}

/** The participants one by one, each with where they stand, why, and what they have shown. */
export function CaseParticipants({ language, file }: Props) {
  return (
    <section aria-labelledby="deltakere">
      <h2 id="deltakere">{admissionMessages(language).desk.case.participants.title}</h2>
      {file.participants.map((participant) => (
        <ParticipantCard key={participant.id} language={language} file={file} participant={participant} />
      ))}
    </section>
  );
}

function ParticipantCard({ language, file, participant }: ParticipantProps) {
  const t = admissionMessages(language).desk.case.participants;
  const view = viewOf(file, participant);
  const [, ...earlier] = decisionsOf(file, participant);
  const waits = view.kind === 'open' && view.why === 'individualAssessment';
  const isDecided = view.kind === 'settled' && view.decided;
  return (
    <article class="card case-card" id={`deltaker-${participant.id}`} aria-labelledby={`navn-${participant.id}`}>
      <div class="title-line">
        <h3 id={`navn-${participant.id}`}>{participant.name}</h3>
        <StandingTag language={language} view={view} />
      </div>
      <ParticipantFacts language={language} file={file} participant={participant} />
      {earlier.length > 0 ? (
        <Disclosure summary={t.earlierDecisions}>
          {earlier.map((decision) => (
            <Decision key={decision.id} language={language} file={file} decision={decision} />
          ))}
        </Disclosure>
      ) : null}
      {isSent(file.application.state) ? (
        <div class="actions">
          <ButtonLink
            href={href(language, `/skole/soknad/${file.application.id}/deltaker/${participant.id}/vurdering`)}
            secondary={!waits}
          >
            {isDecided ? t.decideAgain : t.decide}
            <span class="ds-sr-only"> {participant.name}</span>
          </ButtonLink>
        </div>
      ) : null}
    </article>
  );
}

/** Where a participant of the case stands now. */
export function viewOf(file: CaseFile, participant: Participant): StandingView {
  return standingView(participant, decisionsOf(file, participant)[0], planOf(file.call).admission.education);
}

function decisionsOf(file: CaseFile, participant: Participant): DecisionOfParticipant[] {
  return file.decisions.filter(({ participantId }) => participantId === participant.id);
}

export function StandingTag({ language, view }: { language: Language; view: StandingView }) {
  const t = admissionMessages(language).desk;
  if (view.kind === 'settled') return <StatusTag tone="done" text={t.standings[view.standing]} />;
  return <StatusTag tone={view.why === 'individualAssessment' ? 'now' : 'warning'} text={t.openWhys[view.why]} />;
}

/** Who a participant is, why they stand where they do, and what they have stated and shown. */
export function ParticipantFacts({ language, file, participant }: ParticipantProps) {
  const t = admissionMessages(language).desk.case.participants;
  const view = viewOf(file, participant);
  const [decision] = decisionsOf(file, participant);
  const documents = file.documents.filter(({ participantId }) => participantId === participant.id);
  return (
    <>
      <p>
        {roleText(language, file, participant)}
        <br />
        <a href={`mailto:${participant.email}`}>{participant.email}</a>
      </p>
      {decision ? (
        <Decision language={language} file={file} decision={decision} />
      ) : (
        <p>{ruleText(language, file, view)}</p>
      )}
      <SummaryList
        rows={[
          ...particularsRows(language, participant),
          {
            term: t.documents,
            value: documents.length === 0 ? t.noDocuments : <Documents language={language} documents={documents} />,
          },
        ]}
      />
      {participant.confirmedAt ? <p class="quiet">{t.confirmed(dateText(language, participant.confirmedAt))}</p> : null}
    </>
  );
}

/** The rule behind a standing that nobody has decided, in a sentence. */
function ruleText(language: Language, file: CaseFile, view: StandingView): string {
  const t = admissionMessages(language).desk.case.participants;
  if (view.kind === 'open') return t.because[view.why];
  if (view.standing === 'courseParticipant') return t.courseBecause;
  return t.qualifiedBecause(
    numberFormat(language).format(planOf(file.call).admission.education.qualified.minEducationYears),
  );
}

function Decision({ language, file, decision }: Props & { readonly decision: DecisionOfParticipant }) {
  const t = admissionMessages(language).desk;
  const { outcome, reason, decidedBy, decidedAt } = decision;
  const who = file.people.accounts.get(decidedBy ?? '') ?? t.history.erased;
  return (
    <blockquote class="answer">
      <p class="quiet">{t.case.participants.decision(t.standings[outcome], who, dateText(language, decidedAt))}</p>
      <p>
        <LongText text={reason} />
      </p>
    </blockquote>
  );
}

/** «Leder, Helse og omsorg», and the municipality where there are several. */
function roleText(language: Language, file: CaseFile, { municipality, position, serviceArea }: Participant): string {
  const role = planOf(file.call).admission.positions.find(({ id }) => id === position)?.name[language];
  const area = isServiceAreaId(serviceArea) ? serviceAreaName(serviceArea)[language] : null;
  const place = file.application.joint && municipality ? nameOfMunicipality(file.call, municipality) : null;
  return [role, area, place].filter(Boolean).join(', ');
}

function particularsRows(language: Language, { particulars }: Participant): SummaryRow[] {
  if (!particulars) return [];
  const t = admissionMessages(language).desk.case.participants;
  const { birthYear, educationYears, educationKind, experienceYears, experienceKind } = particulars;
  const years = (count: number) => t.years(numberFormat(language).format(count));
  return [
    { term: t.education, value: [years(educationYears), educationKind].filter(Boolean).join(': ') },
    { term: t.experience, value: [years(experienceYears), experienceKind].filter(Boolean).join(': ') },
    { term: t.born, value: birthYear },
  ];
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
          <span class="quiet">{t.kilobytes(numberFormat(language).format(Math.max(1, Math.round(bytes / 1024))))}</span>
        </li>
      ))}
    </ul>
  );
}
