import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { SelectField, TextField } from '../web/fields.view.tsx';
import { SubmitButton } from '../web/structure.view.tsx';
import { cardKinds, stages, textOf, topics } from './card.ts';
import { anyCard, type CardQuery } from './card-search.rules.ts';
import { cardParameters, kindWords } from './card-query.ts';
import type { LibraryCard } from './library.ts';
import { libraryMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly plan: StudyPlan | undefined;
  readonly query: CardQuery;
  /** Those that were found. */
  readonly cards: readonly LibraryCard[];
  /** How many there are in all. */
  readonly total: number;
  readonly isStaff: boolean;
}

/** Both shelves, searched and filtered by the address. */
export function LibraryPage({ language, plan, query, cards, total, isStaff }: Props) {
  const t = libraryMessages(language);
  return (
    <>
      <h1>{t.list.title}</h1>
      <p class="lead">{t.list.lead}</p>
      <Filter language={language} plan={plan} query={query} />
      <p aria-live="polite">
        {t.list.found(cards.length, total)}
        {isFiltered(query) ? (
          <>
            {' · '}
            <a href={href(language, '/bibliotek')}>{t.list.reset}</a>
          </>
        ) : null}
      </p>
      {cards.length === 0 ? (
        <Empty title={t.list.noneTitle}>
          <p>{t.list.none}</p>
        </Empty>
      ) : (
        cardKinds.map((kind) => (
          <Shelf
            key={kind}
            language={language}
            title={t.kinds[kind]}
            cards={cards.filter((card) => card.kind === kind)}
            keepOrder={query.search !== ''}
          />
        ))
      )}
      {isStaff ? (
        <p>
          <a href={href(language, '/skole/bibliotek')}>{t.list.own}</a>
        </p>
      ) : null}
    </>
  );
}

function isFiltered(query: CardQuery): boolean {
  return JSON.stringify(query) !== JSON.stringify(anyCard);
}

function Filter({ language, plan, query }: Pick<Props, 'language' | 'plan' | 'query'>) {
  const t = libraryMessages(language);
  const { list } = t;
  return (
    <form class="filters" method="get" action={href(language, '/bibliotek')} role="search" aria-label={list.search}>
      <TextField name={cardParameters.search} type="search" label={list.search} value={query.search} maxLength={100} />
      <SelectField
        name={cardParameters.kind}
        label={list.kind}
        emptyText={list.any}
        value={query.kind ? kindWords[query.kind] : ''}
        options={cardKinds.map((kind) => ({ value: kindWords[kind], label: t.kinds[kind] }))}
      />
      <SelectField
        name={cardParameters.stage}
        label={list.stage}
        emptyText={list.any}
        value={query.stage ?? ''}
        options={stages.map((stage) => ({ value: stage, label: t.stages[stage] }))}
      />
      <SelectField
        name={cardParameters.topic}
        label={list.topic}
        emptyText={list.any}
        value={query.topic ?? ''}
        options={topics.map((topic) => ({ value: topic, label: t.topics[topic] }))}
      />
      <SelectField
        name={cardParameters.gathering}
        label={list.gathering}
        emptyText={list.any}
        value={String(query.gathering ?? '')}
        options={(plan?.gatherings ?? []).map(({ number, shortTitle }) => ({
          value: String(number),
          label: `${number}. ${shortTitle[language]}`,
        }))}
      />
      <SelectField
        name={cardParameters.outcome}
        label={list.outcome}
        emptyText={list.any}
        value={query.outcome ?? ''}
        options={(plan?.outcomes ?? []).map(({ id }) => ({ value: id, label: id }))}
      />
      <SubmitButton secondary>{list.submit}</SubmitButton>
    </form>
  );
}

interface ShelfProps {
  readonly language: Language;
  readonly title: string;
  readonly cards: readonly LibraryCard[];
  /** What was searched for comes best first; else a shelf is ordered by what its cards are for. */
  readonly keepOrder: boolean;
}

function Shelf({ language, title, cards, keepOrder }: ShelfProps) {
  if (cards.length === 0) return null;
  const order: readonly string[] = [...stages, ...topics];
  const sorted = keepOrder ? cards : cards.toSorted((a, b) => order.indexOf(placeOf(a)) - order.indexOf(placeOf(b)));
  return (
    <section>
      <h2>{title}</h2>
      <ul class="card-shelf" role="list">
        {sorted.map((card) => (
          <Tile key={card.id} language={language} card={card} />
        ))}
      </ul>
    </section>
  );
}

function placeOf(card: LibraryCard): string {
  return card.kind === 'technique' ? card.stage : card.topic;
}

function Tile({ language, card }: { language: Language; card: LibraryCard }) {
  const t = libraryMessages(language);
  const { text, lang } = textOf(card, language);
  return (
    <li class="card-tile" data-kind={card.kind}>
      <p class="card-place">
        <span>{card.kind === 'technique' ? t.stages[card.stage] : t.topics[card.topic]}</span>
        {card.kind === 'technique' ? <span>{t.card.minutes(card.minutes)}</span> : null}
      </p>
      <h3 lang={lang === language ? undefined : lang}>
        <a href={href(language, `/bibliotek/${card.id}`)}>{text.title}</a>
      </h3>
      <p lang={lang === language ? undefined : lang}>{text.summary}</p>
      <CardMarks language={language} card={card} />
    </li>
  );
}

/** Whether a card is a draft, or not as it shipped. */
export function CardMarks({ language, card }: { language: Language; card: LibraryCard }) {
  const t = libraryMessages(language).card;
  if (card.isDraft) return <StatusTag tone="warning" text={t.draft} />;
  if (card.origin === 'shipped') return null;
  return <StatusTag tone="neutral" text={card.origin === 'own' ? t.own : t.changed} />;
}
