import type { Language } from '../../kit/language.ts';
import { en } from './en/index.ts';
import { nb, type AttendanceMessages } from './nb/index.ts';
import { nn } from './nn/index.ts';

const all: Record<Language, AttendanceMessages> = { nb, nn, en };

export type { AttendanceMessages };

export function attendanceMessages(language: Language): AttendanceMessages {
  return all[language];
}
