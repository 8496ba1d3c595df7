import { plainText } from '../web/plain-text.ts';

/** So many times as much is read as is shown: marks and empty lines take room and are not shown. */
const marksTake = 4;

/** The beginning of a text, in whole words and without the marks of Markdown, for where only a line of it is shown. */
export function beginningOf(text: string, length: number): string {
  const read = text.slice(0, length * marksTake);
  const line = plainText(read).replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length) return read === text ? line : `${line} …`;
  const cut = line.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).trimEnd()} …`;
}

/** As much of what goes before some words is shown with them. */
const leading = 40;

/** The part of a text that holds some words, told as a beginning is. */
export function partAround(text: string, words: string, length: number): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at <= leading) return beginningOf(text, length);
  const from = text.slice(at - leading, at).search(/(?<=\s)\S/);
  return `… ${beginningOf(text.slice(from < 0 ? at : at - leading + from), length)}`;
}
