import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldFault } from '../web/form.ts';
import { admissionMessages } from './messages/index.ts';
import { documentBytes } from './document-limits.ts';
import { sizeText } from './size-text.ts';
import type { UploadFaultCode } from './uploaded-pdf.ts';

/** What is wrong with a particular, in the words of its own field where it has them. */
export function particularFaultText(language: Language, fault: Omit<FieldFault, 'field'>): string {
  const { faults } = admissionMessages(language).links.participant;
  if (!isOwnCode(faults, fault.code)) return faultText(language, fault);
  return faults[fault.code](numberFormat(language, { useGrouping: false }).format(fault.limit ?? 0));
}

function isOwnCode<T extends object>(texts: T, code: string): code is keyof T & string {
  return Object.hasOwn(texts, code);
}

export function uploadFaultText(language: Language, code: UploadFaultCode | 'missing' | 'tooMany'): string {
  const { faults, tooLarge } = admissionMessages(language).links.participant.documents;
  return code === 'tooLarge' ? tooLarge(sizeText(language, documentBytes)) : faults[code];
}

/** «3,5 år» */
export function yearsText(language: Language, years: number): string {
  return admissionMessages(language).links.participant.years(numberFormat(language).format(years), years === 1);
}
