import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type TalkMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, TalkMessages> = { nb, nn, en };

export function talkMessages(language: Language): TalkMessages {
  return all[language];
}
