import type { Language } from '../kit/language.ts';
import { wordsIn, type Words } from './programme.ts';

/** What the school has written, marked with its language where that is not the page's. */
export function InWords({ language, words }: { language: Language; words: Words }) {
  const { text, lang } = wordsIn(language, words);
  return lang === language ? <>{text}</> : <span lang={lang}>{text}</span>;
}

/** A longer text of the school, line breaks included; nothing where nothing is written. */
export function WordsParagraph({ language, words }: { language: Language; words: Words }) {
  const { text, lang } = wordsIn(language, words);
  if (text === '') return null;
  return (
    <p class="long-text" lang={lang === language ? undefined : lang}>
      {text}
    </p>
  );
}
