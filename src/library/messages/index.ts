import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type LibraryMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, LibraryMessages> = { nb, nn, en };

export function libraryMessages(language: Language): LibraryMessages {
  return all[language];
}
