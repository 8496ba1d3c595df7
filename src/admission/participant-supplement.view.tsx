import type { Language } from '../kit/language.ts';
import { dateText, momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { FileField, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { SubmitButton } from '../web/structure.view.tsx';
import { LongText } from './answers.view.tsx';
import type { SupplementRequest } from './case.store.ts';
import { admissionMessages } from './messages/index.ts';
import { documentLimit } from './document-limits.ts';

/** A page may hold several requests: each has fields of its own. */
export function answerField(request: Pick<SupplementRequest, 'id'>): string {
  return `svar-${request.id}`;
}

export function attachmentField(request: Pick<SupplementRequest, 'id'>): string {
  return `vedlegg-${request.id}`;
}

interface SupplementsProps {
  readonly language: Language;
  readonly secret: string;
  readonly requests: readonly SupplementRequest[];
  readonly today: Temporal.PlainDate;
  readonly typed: Typed;
  readonly errorAt: (field: string) => string | undefined;
}

/** What the school has asked this participant for, with what was answered and, while there is time, the form. */
export function ParticipantSupplements(props: SupplementsProps) {
  const { language, requests } = props;
  if (requests.length === 0) return null;
  const t = admissionMessages(language).links.participant.supplement;
  return (
    <section aria-labelledby="ettersending">
      <h2 id="ettersending">{t.title}</h2>
      {requests.map((request) => (
        <Supplement key={request.id} {...props} request={request} />
      ))}
      <p class="quiet">{t.beside}</p>
    </section>
  );
}

function Supplement({
  language,
  secret,
  today,
  typed,
  errorAt,
  request,
}: SupplementsProps & { request: SupplementRequest }) {
  const t = admissionMessages(language).links.participant.supplement;
  const isLate = Temporal.PlainDate.compare(today, request.dueOn) > 0;
  return (
    <article class="card">
      <p>
        <LongText text={request.wanted} />
      </p>
      <p>
        <strong>{isLate ? t.late : t.due(dateText(language, request.dueOn))}</strong>
      </p>
      {request.supplements.map(({ id, answer, fileName, givenAt }) => (
        <p key={id}>
          {t.given(momentText(language, givenAt))}: <LongText text={[answer, fileName].filter(Boolean).join(' · ')} />
        </p>
      ))}
      {isLate || request.supplements.length >= documentLimit ? null : (
        <form
          method="post"
          enctype="multipart/form-data"
          action={href(language, `/deltaker/${secret}/ettersending/${request.id}`)}
          novalidate
        >
          <TextArea
            name={answerField(request)}
            label={t.answer}
            rows={4}
            value={typed[answerField(request)] ?? ''}
            error={errorAt(answerField(request))}
          />
          <FileField
            name={attachmentField(request)}
            label={t.file}
            optionalText={t.optional}
            accept="application/pdf"
            error={errorAt(attachmentField(request))}
          />
          <div class="actions">
            <SubmitButton>{t.send}</SubmitButton>
          </div>
        </form>
      )}
    </article>
  );
}
