import type { VNode } from 'preact';
import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { isRegionId, regionName } from '../register/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag, type StatusTone } from '../web/feedback.view.tsx';
import { BackLink, DataTable, Disclosure, SummaryList } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { municipalityOf, nameOfMunicipality, planOf } from './application-facts.ts';
import { isSent, type ApplicationState } from './application-state.rules.ts';
import { CaseContact, CaseProgress } from './case-contact.view.tsx';
import { municipalitiesOf, type CaseFile } from './case-file.ts';
import { historyLines } from './case-history.ts';
import { CaseParticipants } from './case-participant.view.tsx';
import { CaseSent } from './case-sent.view.tsx';
import { CaseSupplements } from './case-supplements.view.tsx';
import { admissionMessages } from './messages/index.ts';
import { UndeliveredNotice } from './undelivered.view.tsx';

export interface CaseProps {
  readonly language: Language;
  readonly file: CaseFile;
  readonly today: Temporal.PlainDate;
}

/** What has just been done, by the word that the address has for it. */
export const receiptWords = {
  vurdert: 'decided',
  spurt: 'asked',
  lest: 'read',
  annullert: 'annulled',
  byttet: 'handedOver',
} as const;

const tones: Readonly<Record<ApplicationState, StatusTone>> = {
  draft: 'ahead',
  awaitingGuarantee: 'now',
  sent: 'done',
  resending: 'now',
  lapsed: 'neutral',
  withdrawn: 'neutral',
  annulled: 'danger',
};

/** The name of the municipality, or of all in a joint application, the leader's first. */
export function caseName(language: Language, file: CaseFile): string {
  const names = municipalitiesOf(file).map((number) => nameOfMunicipality(file.call, number));
  return listFormat(language).format(names);
}

interface CasePageProps extends CaseProps {
  readonly receipt: string | undefined;
  /** What rooms above have to say of it. */
  readonly more: readonly (VNode | null)[];
}

/** One application with everything that the school knows of it. */
export function CasePage({ receipt, more, ...props }: CasePageProps) {
  const { language, file } = props;
  const { application, call } = file;
  const t = admissionMessages(language);
  const done = Object.entries(receiptWords).find(([word]) => word === receipt)?.[1];
  return (
    <>
      <BackLink href={href(language, `/skole/opptak/${call.id}`)}>{t.desk.callName(call.slug)}</BackLink>
      {done ? (
        <Notice tone="success">
          <p>{t.desk.case.receipts[done]}</p>
        </Notice>
      ) : null}
      <p class="kicker">
        {application.number ? t.desk.case.numberKicker(application.number) : t.desk.case.notSentKicker}
      </p>
      <div class="title-line">
        <h1>{t.desk.case.title(caseName(language, file))}</h1>
        <StatusTag tone={tones[application.state]} text={t.application.states[application.state]} />
      </div>
      <UndeliveredNotice language={language} mails={file.undelivered} />
      <CaseNotes {...props} />
      {more}
      <div class="columns case-columns">
        <div class="stack">
          {file.versions.length > 0 ? (
            <>
              <CaseParticipants {...props} />
              <CaseSent {...props} />
            </>
          ) : (
            <CaseProgress {...props} />
          )}
        </div>
        <div class="stack">
          <CaseFacts {...props} />
          {file.versions.length > 0 ? <CaseSupplements {...props} /> : null}
          <CaseContact {...props} />
        </div>
      </div>
      <CaseHistory {...props} />
      {isSent(application.state) ? (
        <p>
          <a href={href(language, `/skole/soknad/${application.id}/vilkar`)}>{t.desk.case.eligibilityLink}</a>
        </p>
      ) : null}
      {canBeAnnulled(application.state) ? (
        <p class="quiet-action">
          <a href={href(language, `/skole/soknad/${application.id}/annuller`)}>{t.desk.case.annulForm.link}</a>
        </p>
      ) : null}
    </>
  );
}

function canBeAnnulled(state: ApplicationState): boolean {
  return state === 'draft' || state === 'awaitingGuarantee' || isSent(state);
}

function CaseNotes({ language, file }: CaseProps) {
  const t = admissionMessages(language).desk.case;
  const { application, notes, hasUnsentChanges } = file;
  const { annulled, withdrawn } = {
    annulled: notes.findLast(({ kind }) => kind === 'annulled'),
    withdrawn: notes.findLast(({ kind }) => kind === 'withdrawn'),
  };
  return (
    <>
      {application.state === 'resending' ? <p>{t.resendingNote}</p> : null}
      {application.state === 'sent' && hasUnsentChanges ? <p>{t.changedNote}</p> : null}
      {annulled ? <Because title={t.annulledBecause} text={annulled.text} /> : null}
      {withdrawn ? <Because title={t.withdrawnBecause} text={withdrawn.text} /> : null}
    </>
  );
}

function Because({ title, text }: { title: string; text: string }) {
  return (
    <Notice tone="info" title={title}>
      <p>
        <LongText text={text} />
      </p>
    </Notice>
  );
}

function CaseFacts({ language, file }: CaseProps) {
  const t = admissionMessages(language).desk.case;
  const { application, call, versions } = file;
  const numbers = municipalitiesOf(file);
  const leader = numbers[0] === undefined ? undefined : municipalityOf(call, numbers[0]);
  const population = numbers.reduce((sum, number) => sum + (municipalityOf(call, number)?.population ?? 0), 0);
  const { languageForm } = versions[0]?.content ?? application;
  return (
    <section class="card" aria-label={t.factsTitle}>
      <SummaryList
        rows={[
          ...(numbers.length > 1
            ? [
                {
                  term: t.facts.joint,
                  value: numbers
                    .map((number, index) => `${nameOfMunicipality(call, number)}${index === 0 ? ` (${t.leads})` : ''}`)
                    .join(', '),
                },
              ]
            : []),
          ...(leader && isRegionId(leader.region)
            ? [
                { term: t.facts.region, value: regionName(leader.region)[language] },
                { term: t.facts.population, value: numberFormat(language).format(population) },
              ]
            : []),
          ...(application.sentAt ? [{ term: t.facts.sent, value: momentText(language, application.sentAt) }] : []),
          ...(languageForm ? [{ term: t.facts.letters, value: t.languageForms[languageForm] }] : []),
        ]}
      />
    </section>
  );
}

function CaseHistory({ language, file }: CaseProps) {
  const t = admissionMessages(language).desk.history;
  const lines = historyLines(language, file.log, file.people, planOf(file.call).admission.conditions);
  return (
    <section aria-label={t.title}>
      <Disclosure summary={`${t.title} (${lines.length})`}>
        <DataTable
          caption={t.title}
          columns={[
            { key: 'at', text: t.columns.at },
            { key: 'text', text: t.columns.text },
            { key: 'who', text: t.columns.who },
          ]}
          rows={lines.map(({ at, text, who }, index) => ({
            key: String(index),
            cells: [momentText(language, at), text, who],
          }))}
        />
      </Disclosure>
    </section>
  );
}
