import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { BackLink, ButtonLink, SummaryList } from '../web/structure.view.tsx';
import { AnswerSummary } from './answers.view.tsx';
import { admissionMessages } from './messages/index.ts';
import type { ApplicationVersion } from './version.store.ts';

interface ReceiptPageProps {
  language: Language;
  applicationId: string;
  sent: ApplicationVersion;
  time: string;
  confirmedAt: string;
  positions: StudyPlan['admission']['positions'];
  nameOf: (municipalityNumber: string) => string;
}

export function ReceiptPage({ language, applicationId, sent, time, confirmedAt, positions, nameOf }: ReceiptPageProps) {
  const t = admissionMessages(language).application;
  const { content, hash } = sent;
  const { guarantor } = content;
  return (
    <>
      <BackLink href={href(language, `/soknad/${applicationId}`)}>{t.form.back}</BackLink>
      <h1>{t.receipt.title}</h1>
      <p class="lead">{t.receipt.lead}</p>
      <SummaryList
        rows={[
          { term: t.receipt.number, value: <strong>{content.number}</strong> },
          { term: t.receipt.version, value: content.version },
          { term: t.receipt.time, value: time },
          { term: t.receipt.contact, value: `${content.contact.name} · ${content.contact.email}` },
          { term: t.receipt.guarantor, value: `${guarantor.name}, ${t.receipt.confirmedAt(confirmedAt)}` },
          { term: t.receipt.hash, value: <code class="hash">{hash}</code> },
        ]}
      />
      <p>{t.receipt.hashHelp}</p>
      <div class="actions">
        <ButtonLink
          secondary
          href={href(language, `/soknad/${applicationId}/kvittering.pdf?utgave=${content.version}`)}
        >
          {t.receipt.pdf}
        </ButtonLink>
      </div>
      <AnswerSummary
        language={language}
        positions={positions}
        answers={{
          municipalities: content.municipalities.map(({ number, leads }) => ({ name: nameOf(number), leads })),
          participants: content.participants.map((participant) => ({
            ...participant,
            municipalityName: nameOf(participant.municipality),
          })),
          task: content.task,
          guarantor,
          languageForm: content.languageForm,
        }}
      />
    </>
  );
}
