import { languages, type Language } from '../kit/language.ts';

/**
 * The address of a page in a language: bokmål has no prefix, the others `/nn` and `/en`.
 * Only paths of this site are changed; fragments, queries alone and full addresses come back as they are.
 */
export function href(language: Language, path: string): string {
  if (language === 'nb' || !path.startsWith('/') || path.startsWith('//')) return path;
  return path === '/' || path.startsWith('/?') || path.startsWith('/#')
    ? `/${language}${path.slice(1)}`
    : `/${language}${path}`;
}

/** The languages that a page can be switched to, in the order they are offered. */
export function otherLanguages(language: Language): readonly Language[] {
  return languages.filter((other) => other !== language);
}
