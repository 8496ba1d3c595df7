/** A text as it can be compared: as written, and as somebody without the right letters on the keyboard writes it. */
export interface Spelling {
  /** Lower case, with single spaces for hyphens, dashes and brackets. */
  readonly written: string;
  /** The same in plain letters: å and aa as a, ø and oe as o, æ as ae, Sámi and Kven letters without their marks. */
  readonly plain: string;
}

/** Letters that Unicode does not see as a plain letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' };

export function spellingOf(text: string): Spelling {
  const written = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-–—.,()/]+/g, ' ')
    .trim();
  const plain = written
    .replace(/[æäøđŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/a{2,}/g, 'a')
    .replace(/oe/g, 'o');
  return { written, plain };
}
