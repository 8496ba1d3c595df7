/// <reference types="vite/client" />
import { isLanguage } from '../kit/language.ts';
import type { Card } from './card.ts';
import { readCard, type CardFault, type CardFiles, type Known } from './card-file.rules.ts';

const files = import.meta.glob<string>('../../library/*/*.md', { query: '?raw', import: 'default', eager: true });

/** The cards that ship with the product, and what is wrong with those that could not be read. */
export interface Shipped {
  readonly cards: readonly Card[];
  readonly faults: ReadonlyMap<string, readonly CardFault[]>;
}

/** The files of every card, by its id: the name of a file is `<id>.<language>.md`. */
function filesByCard(): Map<string, CardFiles> {
  const found = new Map<string, CardFiles>();
  for (const [path, content] of Object.entries(files)) {
    const [, id, language] = /([^/]+)\.(\w\w)\.md$/.exec(path) ?? [];
    if (id !== undefined && isLanguage(language)) found.set(id, { ...found.get(id), [language]: content });
  }
  return found;
}

/** Reads all cards that ship. A broken one is named and left out; the others are there. */
export function readShipped(known: Known): Shipped {
  const cards: Card[] = [];
  const faults = new Map<string, readonly CardFault[]>();
  for (const [id, card] of filesByCard()) {
    const read = readCard(id, card, known);
    if (read.ok) cards.push(read.value);
    else faults.set(id, read.reason);
  }
  return { cards, faults };
}

/** The files of one card that ships, as whoever makes an own one of it begins with. */
export function shippedFiles(id: string): CardFiles | undefined {
  return filesByCard().get(id);
}
