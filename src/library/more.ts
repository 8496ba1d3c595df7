import type { VNode } from 'preact';
import type { AppContext } from '../web/context.ts';
import type { LibraryCard } from './library.ts';

/** What rooms above, which the library does not know, have to say on its pages. Each says nothing where it has nothing to say. */
export interface MoreOnLibrary {
  /** Parts of a card's page. */
  readonly cardParts: readonly CardPart[];
}

export type CardPart = (c: AppContext, card: LibraryCard) => Promise<VNode | null>;
