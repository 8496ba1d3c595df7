import { languages } from '../kit/language.ts';
import type { FieldFault, Typed } from '../web/form.ts';
import type { Words } from './programme.ts';

/** What was written in the fields of a text: `title.nb`, `title.nn`, `title.en`. */
export function readWords(typed: Typed, name: string): Words {
  const written = languages.map((language) => [language, typed[`${name}.${language}`] ?? ''] as const);
  return { nb: '', ...Object.fromEntries(written.filter(([language, text]) => language === 'nb' || text !== '')) };
}

/** Bokmål comes first: what is written in another language alone would reach nobody else. */
export function wordsFaults(
  name: string,
  words: Words,
  { required = false, limit }: { readonly required?: boolean; readonly limit: number },
): FieldFault[] {
  const tooLong = languages.filter((language) => (words[language] ?? '').length > limit);
  const hasOthers = words.nn !== undefined || words.en !== undefined;
  return [
    ...(words.nb === '' && (required || hasOthers)
      ? [{ field: `${name}.nb`, code: hasOthers ? 'bokmalFirst' : 'required' }]
      : []),
    ...tooLong.map((language) => ({ field: `${name}.${language}`, code: 'tooLong', limit })),
  ];
}

export function typedOfWords(name: string, words: Words | undefined): Typed {
  return Object.fromEntries(languages.map((language) => [`${name}.${language}`, words?.[language] ?? '']));
}
