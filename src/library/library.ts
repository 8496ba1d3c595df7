import { shippedPlans } from '../../plans/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import type { Card } from './card.ts';
import { readCard, type CardFault, type CardFiles, type Known } from './card-file.rules.ts';
import { ownCards, type OwnCard } from './own-card.store.ts';
import { readShipped, type Shipped } from './shipped.ts';

/** Where a card comes from: it ships; the school has its own version of one that ships; or it is the school's alone. */
export type CardOrigin = 'shipped' | 'changed' | 'own';

export type LibraryCard = Card & { readonly origin: CardOrigin; readonly isDraft: boolean };

export interface Library {
  /** In the order of their titles in bokmål. Drafts are among them: who may see those is for the page to say. */
  readonly cards: readonly LibraryCard[];
  /** Own cards that can't be read, with why. What ships stands in their place, if it ships. */
  readonly broken: ReadonlyMap<string, readonly CardFault[]>;
}

let shipped: Shipped | undefined;

/** What ships, read when it is first asked for. */
export function shippedCards(): Shipped {
  shipped ??= readShipped(knownToPlan());
  return shipped;
}

/** What cards may point at: the outcomes and gatherings of the newest plan. */
export function knownToPlan(): Known {
  const [plan] = shippedPlans;
  return {
    outcomes: plan?.outcomes.map(({ id }) => id) ?? [],
    gatherings: plan?.gatherings.map(({ number }) => number) ?? [],
  };
}

export function filesOf({ nb, nn, en }: Pick<OwnCard, 'nb' | 'nn' | 'en'>): CardFiles {
  return { nb, ...(nn === null ? {} : { nn }), ...(en === null ? {} : { en }) };
}

const libraryOf = whileUnwritten(async (db): Promise<Library> => {
  const own = await ownCards(db);
  const broken = new Map<string, readonly CardFault[]>();
  const cards = new Map<string, LibraryCard>(
    shippedCards().cards.map((card) => [card.id, { ...card, origin: 'shipped', isDraft: false }]),
  );
  for (const card of own) {
    const read = readCard(card.key, filesOf(card), knownToPlan());
    const origin = cards.has(card.key) ? 'changed' : 'own';
    // A draft of another version does not take the place of what everybody reads.
    if (!read.ok) broken.set(card.key, read.reason);
    else if (card.state === 'shown' || origin === 'own')
      cards.set(card.key, { ...read.value, origin, isDraft: card.state === 'draft' });
  }
  return {
    cards: [...cards.values()].toSorted((a, b) => a.texts.nb.title.localeCompare(b.texts.nb.title, 'nb')),
    broken,
  };
});

/** Every card that the school has, its own and those that ship. */
export async function loadLibrary(db: Database): Promise<Library> {
  return await libraryOf(db, { id: 'library' });
}
