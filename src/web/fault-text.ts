import type { Language } from '../kit/language.ts';
import type { FieldFault } from './form.ts';
import { faultMessages } from './messages/faults.ts';

/** The sentence for what is wrong with one field; a code that the catalogue doesn't know is a fault of ours and says so plainly. */
export function faultText(language: Language, fault: Omit<FieldFault, 'field'>): string {
  const texts = faultMessages[language];
  const text = texts[fault.code as keyof typeof texts] ?? texts.invalid;
  return typeof text === 'function' ? text(fault.limit ?? 0) : text;
}
