import { asLinked, readableCards, type Card, type LinkedCard } from '../library/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';

/** How many cards one session may be built from. */
export const mostCards = 5;

/** Where a card stands when one is chosen for a session: those that fit the gathering first, those that are gone from the library last. */
export const cardShelves = ['fittingTechnique', 'fittingTheory', 'otherTechnique', 'otherTheory', 'gone'] as const;
export type CardShelf = (typeof cardShelves)[number];

/** A card to choose. */
export interface CardChoice {
  readonly id: string;
  readonly title: string;
  readonly shelf: CardShelf;
}

/** The cards to choose for a session of a gathering; those that it has already stay, also where nobody can read them any more. */
export async function cardChoices(
  db: Database,
  language: Language,
  { number, kept }: { readonly number: number; readonly kept: readonly string[] },
): Promise<readonly CardChoice[]> {
  const cards = await readableCards(db);
  const gone = kept.filter((id) => !cards.some((card) => card.id === id));
  return [
    ...cards.map((card) => ({ id: card.id, title: asLinked(card, language).title, shelf: shelfOf(card, number) })),
    ...gone.map((id) => ({ id, title: id, shelf: 'gone' as const })),
  ];
}

function shelfOf({ kind, gatherings }: Card, number: number): CardShelf {
  const fits = gatherings.includes(number);
  if (kind === 'technique') return fits ? 'fittingTechnique' : 'otherTechnique';
  return fits ? 'fittingTheory' : 'otherTheory';
}

/** Finds the cards that sessions name, in the order in which each names them; one that nobody can read any more is left out. */
export type CardsOf = (session: { readonly cards?: readonly string[] | undefined }) => readonly LinkedCard[];

export async function cardsInReach(db: Database, language: Language): Promise<CardsOf> {
  const cards = new Map((await readableCards(db)).map((card) => [card.id, card]));
  return ({ cards: ids = [] }) =>
    ids.flatMap((id) => {
      const card = cards.get(id);
      return card ? [asLinked(card, language)] : [];
    });
}
