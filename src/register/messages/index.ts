import type { Language, Localised } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb, type RegisterMessages } from './nb.ts';
import { nn } from './nn.ts';

const catalogue: Readonly<Record<Language, RegisterMessages>> = { nb, nn, en };

export function registerMessages(language: Language): RegisterMessages {
  return catalogue[language];
}

/** One text of the register in all three languages. */
export function localised(pick: (messages: RegisterMessages) => string): Localised {
  return { nb: pick(nb), nn: pick(nn), en: pick(en) };
}
