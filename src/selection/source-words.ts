import type { ChanceSource } from '../draw/index.ts';
import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/oslo-time.ts';
import { selectionMessages } from './messages/index.ts';

/** Where chance comes from, in one sentence. */
export function sourceText(language: Language, source: ChanceSource): string {
  const t = selectionMessages(language).mail;
  if (source.kind === 'dice') return t.dice(source.digits, source.witnesses[0], source.witnesses[1]);
  return t.beacon(new Intl.NumberFormat(localeOf(language)).format(source.round), source.practice);
}
