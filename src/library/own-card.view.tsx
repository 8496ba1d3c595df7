import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, StatusTag, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { textOf } from './card.ts';
import type { CardFault } from './card-file.rules.ts';
import { faultSentences } from './fault-sentences.ts';
import type { LibraryCard } from './library.ts';
import { libraryMessages } from './messages/index.ts';
import type { OwnCard } from './own-card.store.ts';

const path = '/skole/bibliotek';

interface ListProps {
  readonly language: Language;
  readonly own: readonly OwnCard[];
  readonly cards: readonly LibraryCard[];
  readonly broken: ReadonlyMap<string, readonly CardFault[]>;
}

/** The school's own cards with where each stands; those that can't be read first say why. */
export function OwnCardsPage({ language, own, cards, broken }: ListProps) {
  const t = libraryMessages(language).own;
  const titles = new Map(cards.map((card) => [card.id, textOf(card, language).text.title]));
  return (
    <>
      <BackLink href={href(language, '/bibliotek')}>{libraryMessages(language).list.title}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <ButtonLink href={href(language, `${path}/ny`)}>{t.newTitle}</ButtonLink>
      </p>
      {own.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
        </Empty>
      ) : (
        <ul class="item-list" role="list">
          {own.map((card) => (
            <li key={card.key} class="item">
              <div class="item-text">
                <a href={href(language, `${path}/${card.key}`)}>{titles.get(card.key) ?? card.key}</a>
                <Faults language={language} faults={broken.get(card.key)} />
              </div>
              <div class="actions">
                <StatusTag tone={card.state === 'shown' ? 'done' : 'neutral'} text={t.states[card.state]} />
                <Press language={language} card={card.key} deed={card.state === 'shown' ? 'skjul' : 'vis'}>
                  {card.state === 'shown' ? t.hide : t.show}
                </Press>
                <Press language={language} card={card.key} deed="fjern">
                  {t.remove}
                </Press>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Faults({ language, faults }: { language: Language; faults: readonly CardFault[] | undefined }) {
  if (!faults) return null;
  return (
    <Notice tone="warning" title={libraryMessages(language).own.brokenTitle}>
      <ul>
        {faultSentences(language, faults).map(({ message, label }) => (
          <li key={`${label ?? ''} ${message}`}>
            {label}: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface PressProps {
  readonly language: Language;
  readonly card: string;
  readonly deed: 'vis' | 'skjul' | 'fjern';
  readonly children: string;
}

function Press({ language, card, deed, children }: PressProps) {
  return (
    <form method="post" action={href(language, `${path}/${card}/${deed}`)}>
      <SubmitButton secondary>{children}</SubmitButton>
    </form>
  );
}

/** What kept a card from being saved; with the version that somebody else has saved meanwhile, if that is why. */
export interface CardErrors {
  readonly status: 409 | 422;
  readonly items: readonly FieldErrorItem[];
  readonly stored?: OwnCard;
}

interface FormProps {
  readonly language: Language;
  /** Empty for a new card. */
  readonly cardKey: string;
  readonly typed: Typed;
  readonly errors: CardErrors | undefined;
}

/** The files of a card, to write in. */
export function OwnCardForm({ language, cardKey, typed, errors }: FormProps) {
  const t = libraryMessages(language).own;
  const items = errors?.items ?? [];
  const errorAt = (field: string) =>
    items
      .filter((item) => item.field === field)
      .map(({ message }) => message)
      .join(' ') || undefined;
  return (
    <>
      <BackLink href={href(language, path)}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={items} />
      <h1>{cardKey === '' ? t.newTitle : t.editTitle}</h1>
      <form method="post" action={href(language, `${path}/${cardKey === '' ? 'ny' : cardKey}`)} novalidate>
        {cardKey === '' ? (
          <TextField
            name="key"
            label={t.key}
            hint={t.keyHint}
            value={typed['key'] ?? ''}
            error={errorAt('key')}
            maxLength={60}
            required
          />
        ) : null}
        <TextArea
          name="nb"
          label={t.nb}
          hint={t.nbHint}
          value={typed['nb'] ?? ''}
          error={errorAt('nb')}
          rows={24}
          required
        />
        {(['nn', 'en'] as const).map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t[name]}
            hint={t.otherHint}
            value={typed[name] ?? ''}
            error={errorAt(name)}
            rows={typed[name] ? 24 : 6}
          />
        ))}
        <input type="hidden" name="base" value={typed['base'] ?? ''} />
        <SubmitButton>{t.save}</SubmitButton>
      </form>
      {errors?.stored ? (
        <Disclosure summary={t.stored}>
          <pre class="card-file">{errors.stored.nb}</pre>
        </Disclosure>
      ) : null}
    </>
  );
}
