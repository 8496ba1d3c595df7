import type { Language } from '../kit/language.ts';

/** What surrounds every page and does not belong to it. */
export interface PageFrame {
  readonly language: Language;
  /** The current path with its query, without the prefix of the language. */
  readonly path: string;
  readonly account: { readonly name: string; readonly email: string } | null;
  /** Addresses as they shall stand in the page, with the prefix of the language. */
  readonly menu: readonly MenuItem[];
  readonly demo: { readonly personaText: string; readonly momentText: string } | null;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly schoolName: string;
}

export interface MenuItem {
  readonly href: string;
  readonly text: string;
  readonly current: boolean;
}
