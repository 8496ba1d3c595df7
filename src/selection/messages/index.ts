import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type SelectionMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, SelectionMessages> = { nb, nn, en };

export function selectionMessages(language: Language): SelectionMessages {
  return all[language];
}
