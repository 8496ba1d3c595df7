import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { textOf, type Card, type CardKind } from './card.ts';
import { loadLibrary, type LibraryCard } from './library.ts';

/** A card as other pages lead to it, in the reader's language or in bokmål where that is missing. */
export interface LinkedCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly title: string;
  readonly summary: string;
  readonly lang: Language;
}

/** The cards that everybody may read. */
export async function readableCards(db: Database): Promise<readonly LibraryCard[]> {
  return (await loadLibrary(db)).cards.filter(({ isDraft }) => !isDraft);
}

export async function findReadableCard(db: Database, id: string): Promise<LibraryCard | undefined> {
  return (await readableCards(db)).find((card) => card.id === id);
}

export function asLinked(card: Card, language: Language): LinkedCard {
  const { text, lang } = textOf(card, language);
  return { id: card.id, kind: card.kind, title: text.title, summary: text.summary, lang };
}
