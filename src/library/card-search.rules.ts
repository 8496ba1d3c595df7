import type { Language } from '../kit/language.ts';
import { textOf, type Card, type CardKind, type Stage, type Topic } from './card.ts';

/** What somebody looks for; null and the empty text mean anything. */
export interface CardQuery {
  readonly search: string;
  readonly kind: CardKind | null;
  readonly stage: Stage | null;
  readonly topic: Topic | null;
  readonly outcome: string | null;
  readonly gathering: number | null;
}

export const anyCard: CardQuery = {
  search: '',
  kind: null,
  stage: null,
  topic: null,
  outcome: null,
  gathering: null,
};

/**
 * The cards that fit, the best first: every word of the search stands in the card, and a word in the title weighs more than one in the
 * summary or the text. Without words the order is that of the cards.
 */
export function findCards<T extends Card>(cards: readonly T[], query: CardQuery, language: Language): T[] {
  const words = fold(query.search).split(/\s+/u).filter(Boolean);
  return cards
    .filter((card) => fits(card, query))
    .map((card) => ({ card, weight: weightOf(card, words, language) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ card }) => card);
}

function fits(card: Card, { kind, stage, topic, outcome, gathering }: CardQuery): boolean {
  return (
    (kind === null || card.kind === kind) &&
    (stage === null || (card.kind === 'technique' && card.stage === stage)) &&
    (topic === null || (card.kind === 'theory' && card.topic === topic)) &&
    (outcome === null || card.outcomes.includes(outcome)) &&
    (gathering === null || card.gatherings.includes(gathering))
  );
}

const folded = new WeakMap<object, readonly [string, string, string]>();

/** Title, summary and all the rest of a text, as they are searched. Made once for each. */
function partsOf(card: Card, language: Language): readonly [string, string, string] {
  const { text } = textOf(card, language);
  const made = folded.get(text) ?? [
    fold(text.title),
    fold(text.summary),
    fold(
      [
        ...text.sections.map(({ markdown }) => markdown),
        ...card.sources.map(({ author, title }) => `${author} ${title}`),
      ].join(' '),
    ),
  ];
  folded.set(text, made);
  return made;
}

function weightOf(card: Card, words: readonly string[], language: Language): number {
  const [title, summary, rest] = partsOf(card, language);
  let weight = 1;
  for (const word of words) {
    const found = title.includes(word) ? 9 : summary.includes(word) ? 3 : rest.includes(word) ? 1 : 0;
    if (found === 0) return 0;
    weight += found;
  }
  return weight;
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb');
}
