import type { ChanceSource } from '../draw/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { selectionMessages } from './messages/index.ts';

/** Where chance comes from, in one sentence. */
export function sourceText(language: Language, source: ChanceSource): string {
  const t = selectionMessages(language).mail;
  if (source.kind === 'dice') return t.dice(source.digits, source.witnesses[0], source.witnesses[1]);
  return t.beacon(numberFormat(language).format(source.round), source.practice);
}
