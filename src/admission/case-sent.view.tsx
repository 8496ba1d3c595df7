import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { BackLink, Disclosure, SummaryList } from '../web/structure.view.tsx';
import { AnswerSummary } from './answers.view.tsx';
import { nameOfMunicipality, planOf } from './application-facts.ts';
import type { CaseFile } from './case-file.ts';
import { admissionMessages } from './messages/index.ts';
import type { ApplicationVersion } from './version.store.ts';

interface Props {
  readonly language: Language;
  readonly file: CaseFile;
}

/** What was sent last, and the way to what was sent before. */
export function CaseSent({ language, file }: Props) {
  const t = admissionMessages(language).desk.case.sent;
  const [latest, ...earlier] = file.versions;
  if (!latest) return null;
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">{t.title}</h2>
      <SentVersion language={language} file={file} sent={latest} />
      {earlier.length > 0 ? (
        <Disclosure summary={t.earlier}>
          <ul>
            {earlier.map(({ version, takenAt }) => (
              <li key={version}>
                <a href={href(language, `/skole/soknad/${file.application.id}/utgave/${version}`)}>
                  {t.version(version, momentText(language, takenAt))}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

/** An earlier version on a page of its own. */
export function VersionPage({
  language,
  file,
  sent,
  name,
}: Props & { readonly sent: ApplicationVersion; readonly name: string }) {
  const t = admissionMessages(language).desk.case;
  return (
    <>
      <BackLink href={href(language, `/skole/soknad/${file.application.id}`)}>{t.title(name)}</BackLink>
      <h1>{t.sent.versionTitle(sent.version)}</h1>
      <SentVersion language={language} file={file} sent={sent} />
    </>
  );
}

function SentVersion({ language, file: { call }, sent }: Props & { readonly sent: ApplicationVersion }) {
  const t = admissionMessages(language).desk.case.sent;
  const { content, takenAt, version, hash } = sent;
  const nameOf = (number: string) => nameOfMunicipality(call, number);
  return (
    <>
      <p>{t.version(version, momentText(language, takenAt))}</p>
      <AnswerSummary
        language={language}
        positions={planOf(call).admission.positions}
        answers={{
          municipalities: content.municipalities.map(({ number, leads }) => ({ name: nameOf(number), leads })),
          participants: content.participants.map((one) => ({ ...one, municipalityName: nameOf(one.municipality) })),
          task: content.task,
          guarantor: content.guarantor,
          languageForm: content.languageForm,
        }}
      />
      <Disclosure summary={t.proof}>
        <SummaryList
          rows={[
            {
              term: t.guarantor,
              value: `${content.guarantor.name}, ${t.guaranteed(dateText(language, Temporal.Instant.from(content.guarantor.confirmedAt)))}`,
            },
            { term: t.hash, value: <code class="hash">{hash}</code> },
          ]}
        />
        <p>{t.hashWhy}</p>
      </Disclosure>
    </>
  );
}
