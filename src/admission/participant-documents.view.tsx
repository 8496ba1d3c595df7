import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { FileField } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { admissionMessages } from './messages/index.ts';
import { documentBytes, documentLimit } from './document-limits.ts';
import type { ParticipantDocument } from './participant.store.ts';
import { sizeText } from './size-text.ts';

interface DocumentsProps {
  readonly language: Language;
  readonly secret: string;
  readonly documents: readonly ParticipantDocument[];
  /** Whether documents may still be added and removed. */
  readonly isOpen: boolean;
  readonly error: string | undefined;
}

/** The participant's documents, to fetch and, while the call is open, to add and remove. */
export function ParticipantDocuments({ language, secret, documents, isOpen, error }: DocumentsProps) {
  if (!isOpen && documents.length === 0) return null;
  const t = admissionMessages(language).links.participant.documents;
  const path = href(language, `/deltaker/${secret}/dokument`);
  return (
    <section aria-labelledby="dokumentasjon">
      <h2 id="dokumentasjon">{t.title}</h2>
      {isOpen ? <p>{t.lead(documentLimit, sizeText(language, documentBytes))}</p> : null}
      {documents.length === 0 ? <p class="quiet">{t.none}</p> : null}
      {documents.length === 0 ? null : (
        <ul class="item-list">
          {documents.map(({ id, name, bytes }) => (
            <li key={id} class="item">
              <span class="item-text">
                <a href={`${path}/${id}`}>{name}</a>
                <span class="quiet">{sizeText(language, bytes)}</span>
              </span>
              {isOpen ? (
                <form method="post" action={`${path}/${id}/fjern`}>
                  <button class="ds-button" data-variant="tertiary" data-color="danger" type="submit">
                    {t.remove}
                    <span class="ds-sr-only"> {name}</span>
                  </button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {isOpen && documents.length >= documentLimit ? <p>{t.full(documentLimit)}</p> : null}
      {isOpen && (documents.length < documentLimit || error) ? (
        <form method="post" enctype="multipart/form-data" action={path} novalidate>
          <FileField name="dokument" label={t.file} accept="application/pdf" error={error} required />
          <div class="actions">
            <SubmitButton secondary={documents.length > 0}>{t.upload}</SubmitButton>
          </div>
        </form>
      ) : null}
    </section>
  );
}
