import type { Language } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb, type PlanMessages } from './nb.ts';
import { nn } from './nn.ts';

export type { PlanMessages } from './nb.ts';

const catalogue: Readonly<Record<Language, PlanMessages>> = { nb, nn, en };

/** The texts around a study plan; what the plan itself says is in the plan. */
export function planMessages(language: Language): PlanMessages {
  return catalogue[language];
}
