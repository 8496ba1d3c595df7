import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { FileField, TextArea } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import type { Application } from './application.ts';
import type { SupplementRequest } from './case.store.ts';
import { admissionMessages } from './messages/index.ts';
import { answerField, attachmentField } from './participant-supplement.view.tsx';

/** A supplement that was not accepted: what was typed for which request, and why not. */
export interface SupplementTry {
  readonly requestId: string;
  readonly answer: string;
  readonly answerError: string | undefined;
  readonly fileError: string | undefined;
}

/** What was wrong with it, at its fields. */
export function triedErrors(attempt: SupplementTry | undefined): FieldErrorItem[] {
  if (!attempt) return [];
  const request = { id: attempt.requestId };
  return [
    { field: answerField(request), message: attempt.answerError },
    { field: attachmentField(request), message: attempt.fileError },
  ].flatMap(({ field, message }) => (message === undefined ? [] : [{ field, message }]));
}

interface SupplementsProps {
  language: Language;
  application: Application;
  supplements: readonly SupplementRequest[];
  attempt: SupplementTry | undefined;
  today: Temporal.PlainDate;
}

/** What the school has asked for after the deadline, each with its answers and, while there is time, a form. */
export function SupplementRequests({ language, application, supplements, attempt, today }: SupplementsProps) {
  const t = admissionMessages(language).application.overview;
  return (
    <section aria-labelledby="ettersending">
      <h2 id="ettersending">{t.supplementsTitle}</h2>
      {supplements.map((request) => {
        const participant = application.participants.find(({ id }) => id === request.participantId);
        const own = attempt?.requestId === request.id ? attempt : undefined;
        const isLate = Temporal.PlainDate.compare(today, request.dueOn) > 0;
        return (
          <article key={request.id} class="supplement">
            <p>
              <LongText text={request.wanted} />
            </p>
            <p>
              <strong>{t.supplementDue(dateText(language, request.dueOn))}</strong>
            </p>
            {request.supplements.map(({ id, answer, fileName, givenAt }) => (
              <p key={id}>
                {t.supplementGiven(momentText(language, givenAt))}: <LongText text={answer} /> {fileName}
              </p>
            ))}
            {request.participantId !== null ? <p>{t.supplementOfParticipant(participant?.name ?? '')}</p> : null}
            {request.participantId === null && isLate && request.supplements.length === 0 ? (
              <p>{t.supplementLate}</p>
            ) : null}
            {request.participantId === null && !isLate ? (
              <form
                method="post"
                enctype="multipart/form-data"
                action={href(language, `/soknad/${application.id}/ettersending/${request.id}`)}
              >
                <TextArea
                  name={answerField(request)}
                  label={t.supplementAnswer}
                  value={own?.answer}
                  error={own?.answerError}
                  rows={4}
                />
                <FileField
                  name={attachmentField(request)}
                  label={t.supplementFile}
                  error={own?.fileError}
                  accept="application/pdf"
                />
                <div class="actions">
                  <SubmitButton secondary={request.supplements.length > 0}>{t.supplementSend}</SubmitButton>
                </div>
              </form>
            ) : null}
          </article>
        );
      })}
    </section>
  );
}
