import type { Language } from './language.ts';
import { localeOf } from './oslo-time.ts';

// Making one of Intl's formats takes a hundred times as long as using it: each is made once.
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** How numbers are written in a language, like «19 999». */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return made(
    numbers,
    `${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(localeOf(language), options),
  );
}

/** How things are told one after the other, like «Lom, Skjåk og Vågå»; with `disjunction` the last one comes after «eller». */
export function listFormat(language: Language, type: 'conjunction' | 'disjunction' = 'conjunction'): Intl.ListFormat {
  return made(lists, `${language} ${type}`, () => new Intl.ListFormat(localeOf(language), { type }));
}

function made<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const found = formats.get(key) ?? make();
  formats.set(key, found);
  return found;
}
