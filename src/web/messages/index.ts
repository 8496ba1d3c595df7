import type { Language } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb, type WebMessages } from './nb.ts';
import { nn } from './nn.ts';

export type { ErrorKind, ErrorPageText, WebMessages } from './nb.ts';

const catalogue: Record<Language, WebMessages> = { nb, nn, en };

/** The texts of the page frame and the common components in a language. */
export function webMessages(language: Language): WebMessages {
  return catalogue[language];
}
