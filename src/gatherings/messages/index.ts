import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type GatheringsMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, GatheringsMessages> = { nb, nn, en };

export function gatheringsMessages(language: Language): GatheringsMessages {
  return all[language];
}
