import type { Language } from '../../kit/language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What people of the rehearsed year write. Where a list is not by gathering, its order means nothing. */
export interface Words {
  /** Why somebody sees themselves where they do on an outcome. */
  readonly reasons: readonly string[];
  /** What to keep of a gathering, and what to change. */
  readonly keep: readonly string[];
  readonly change: readonly string[];
  /** Thoughts after a session, and about one's own part in it all. */
  readonly journal: readonly string[];
  readonly role: readonly string[];
  /** By the gathering before it: what groups hand in. */
  readonly work: readonly (readonly string[])[];
  /** By gathering: how it begins, and what two others say to it. */
  readonly talks: readonly { readonly post: string; readonly replies: readonly string[] }[];
  /** By gathering: what the school says to everybody before it. */
  readonly announcements: readonly string[];
  /** What the teacher says to what groups hand in. */
  readonly answers: readonly string[];
}

export const words: Readonly<Record<Language, Words>> = { nb, nn, en };

/** The one of a list that falls to somebody by their place in a row; lists begin anew at their end. */
export function fallingTo<T>(list: readonly T[], place: number): T {
  const one = list[place % list.length];
  if (one === undefined) throw new Error('the list is empty');
  return one;
}
