import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type OffersMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, OffersMessages> = { nb, nn, en };

export function offersMessages(language: Language): OffersMessages {
  return all[language];
}
