import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type ReflectionMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, ReflectionMessages> = { nb, nn, en };

export function reflectionMessages(language: Language): ReflectionMessages {
  return all[language];
}
