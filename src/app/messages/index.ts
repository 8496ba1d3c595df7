import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type AppMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, AppMessages> = { nb, nn, en };

export function appMessages(language: Language): AppMessages {
  return all[language];
}
