import type { Language } from '../../../kit/language.ts';
import { en } from './en.ts';
import { nb, type StylePageMessages } from './nb.ts';
import { nn } from './nn.ts';

export type { StylePageMessages } from './nb.ts';

const catalogue: Record<Language, StylePageMessages> = { nb, nn, en };

export function stylePageMessages(language: Language): StylePageMessages {
  return catalogue[language];
}
