import type { Language } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb, type NoticesMessages } from './nb.ts';
import { nn } from './nn.ts';

const all: Record<Language, NoticesMessages> = { nb, nn, en };

export function noticesMessages(language: Language): NoticesMessages {
  return all[language];
}
