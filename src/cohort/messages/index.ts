import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type CohortMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

export type { CohortMessages } from './nb/index.ts';

const all: Record<Language, CohortMessages> = { nb, nn, en };

export function cohortMessages(language: Language): CohortMessages {
  return all[language];
}
