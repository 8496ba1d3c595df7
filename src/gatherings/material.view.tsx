import { sizeText } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { FileField, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { SubmitButton } from '../web/structure.view.tsx';
import { acceptedExtensions } from './file-check.rules.ts';
import { materialBytes, materialLimit } from './material-limits.ts';
import type { MaterialLine } from './material.store.ts';
import { gatheringsMessages } from './messages/index.ts';

interface ListProps {
  readonly language: Language;
  readonly materials: readonly MaterialLine[];
  /** Where a file is fetched, with the prefix of the language. */
  readonly hrefOf: (material: MaterialLine) => string;
  /** Where it is taken away; null for what this reader may not take away. */
  readonly removeHrefOf?: (material: MaterialLine) => string | null;
}

/** What there is to a session, to fetch or follow. */
export function MaterialList({ language, materials, hrefOf, removeHrefOf }: ListProps) {
  const t = gatheringsMessages(language).material;
  if (materials.length === 0) return <p class="quiet">{t.none}</p>;
  return (
    <ul class="item-list" role="list">
      {materials.map((material) => {
        const { id, title, address, mediaType, bytes } = material;
        const removeHref = removeHrefOf?.(material);
        return (
          <li key={id} class="item">
            <span class="item-text">
              <a href={address ?? hrefOf(material)} rel={address ? 'noreferrer' : undefined}>
                {title}
              </a>
              <span class="quiet">
                {address
                  ? t.link(new URL(address).hostname)
                  : t.file(kindOf(mediaType), sizeText(language, bytes ?? 0))}
              </span>
            </span>
            {removeHref ? (
              <form method="post" action={removeHref}>
                <button class="ds-button" data-variant="tertiary" data-color="danger" type="submit">
                  {t.remove}
                  <span class="ds-sr-only"> {title}</span>
                </button>
              </form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What people call a kind of file. */
function kindOf(mediaType: string | null): string {
  const kind = mediaType ?? '';
  if (kind.startsWith('image/')) return kind.slice('image/'.length).toUpperCase();
  const found = (
    [
      ['opendocument', 'OpenDocument'],
      ['presentationml', 'PowerPoint'],
      ['wordprocessingml', 'Word'],
      ['spreadsheetml', 'Excel'],
      ['pdf', 'PDF'],
    ] as const
  ).find(([mark]) => kind.includes(mark));
  return found?.[1] ?? 'TXT';
}

interface UploadProps {
  readonly language: Language;
  readonly action: string;
  readonly count: number;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
}

/** Where those who hold a session add to it: a file or a link, each with a title of its own. */
export function MaterialForm({ language, action, count, typed, errors }: UploadProps) {
  const t = gatheringsMessages(language).material;
  if (count >= materialLimit) return <p>{t.full(materialLimit)}</p>;
  const errorAt = (field: string): string | undefined => errors.find((error) => error.field === field)?.message;
  return (
    <form method="post" enctype="multipart/form-data" action={action} novalidate class="material-form">
      <h3>{t.add}</h3>
      <p>{t.lead(sizeText(language, materialBytes))}</p>
      <TextField
        name="title"
        label={t.title}
        hint={t.titleHint}
        value={typed['title'] ?? ''}
        error={errorAt('title')}
        maxLength={200}
        required
      />
      <FileField name="fil" label={t.chooseFile} accept={acceptedExtensions} error={errorAt('fil')} />
      <TextField
        name="address"
        type="url"
        label={t.address}
        hint={t.addressHint}
        value={typed['address'] ?? ''}
        error={errorAt('address')}
      />
      <div class="actions">
        <SubmitButton>{t.save}</SubmitButton>
      </div>
    </form>
  );
}
