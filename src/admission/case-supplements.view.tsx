import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import { isSent } from './application-state.rules.ts';
import type { CaseFile } from './case-file.ts';
import { unreadSince } from './case.rules.ts';
import type { Supplement, SupplementRequest } from './case.store.ts';
import { admissionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly file: CaseFile;
  readonly today: Temporal.PlainDate;
}

/** What the school has asked for beside the application, and what came. */
export function CaseSupplements({ language, file, today }: Props) {
  const t = admissionMessages(language).desk.case.supplements;
  const path = href(language, `/skole/soknad/${file.application.id}/tilleggsopplysninger`);
  const unread = unreadSince(file.log);
  return (
    <section class="card" id="tillegg" aria-labelledby="tillegg-tittel">
      <div class="title-line">
        <h2 id="tillegg-tittel">{t.title}</h2>
        {unread ? <StatusTag tone="now" text={t.unread} /> : null}
      </div>
      {file.requests.length === 0 ? <p>{t.none}</p> : null}
      <ul class="plain-list">
        {file.requests.map((request) => (
          <Request key={request.id} language={language} file={file} request={request} today={today} />
        ))}
      </ul>
      {unread ? (
        <form method="post" action={`${path}/lest`}>
          <div class="actions">
            <SubmitButton secondary>{t.read}</SubmitButton>
          </div>
        </form>
      ) : null}
      {isSent(file.application.state) ? (
        <div class="actions">
          <ButtonLink href={path} secondary>
            {t.ask}
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}

function Request({ language, file, request, today }: Props & { readonly request: SupplementRequest }) {
  const t = admissionMessages(language).desk.case.supplements;
  const { participantId, wanted, dueOn, askedAt, supplements } = request;
  const whom = participantId === null ? t.fromContact : (file.people.participants.get(participantId) ?? t.fromContact);
  const isOver = Temporal.PlainDate.compare(today, dueOn) > 0;
  return (
    <li>
      <p class="quiet">{t.asked(whom, dateText(language, askedAt))}</p>
      <p>
        <LongText text={wanted} />
      </p>
      {supplements.length > 0 ? (
        supplements.map((supplement) => <Answer key={supplement.id} language={language} supplement={supplement} />)
      ) : (
        <p>
          <strong>{isOver ? t.overdue : `${t.waiting}. ${t.due(dateText(language, dueOn))}.`}</strong>
        </p>
      )}
    </li>
  );
}

function Answer({
  language,
  supplement: { answer, fileId, fileName, givenAt },
}: {
  language: Language;
  supplement: Supplement;
}) {
  const t = admissionMessages(language).desk.case.supplements;
  return (
    <blockquote class="answer">
      {answer ? (
        <p>
          <LongText text={answer} />
        </p>
      ) : null}
      {fileId ? (
        <p>
          <a href={href(language, `/skole/dokument/${fileId}`)} rel="nofollow">
            {fileName}
          </a>
        </p>
      ) : null}
      <p class="quiet">{t.came(dateText(language, givenAt))}</p>
    </blockquote>
  );
}
