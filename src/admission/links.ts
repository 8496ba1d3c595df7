import { href } from '../web/address.ts';
import type { Language } from '../kit/language.ts';

/** Whole addresses for mails. The secret of a personal link stands in nothing but the mail itself. */
export function guaranteeAddress(baseUrl: string, language: Language, secret: string): string {
  return `${baseUrl}${href(language, `/garanti/${secret}`)}`;
}

export function participantAddress(baseUrl: string, language: Language, secret: string): string {
  return `${baseUrl}${href(language, `/deltaker/${secret}`)}`;
}

export function applicationAddress(baseUrl: string, language: Language, applicationId: string): string {
  return `${baseUrl}${href(language, `/soknad/${applicationId}`)}`;
}
