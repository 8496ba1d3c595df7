import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type AdmissionMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, AdmissionMessages> = { nb, nn, en };

export function admissionMessages(language: Language): AdmissionMessages {
  return all[language];
}
