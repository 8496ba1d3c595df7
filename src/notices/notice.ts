import type { Language } from '../kit/language.ts';

/**
 * What the school tells people about the year. `important` ones can be had in a daily digest but not turned off: they change where
 * somebody has to be, or what is decided about them.
 */
export const noticeKinds = [
  { id: 'invitation', important: true },
  { id: 'memberChanged', important: true },
  { id: 'programmePublished', important: false },
  { id: 'programmeChanged', important: true },
  { id: 'gatheringReminder', important: false },
  { id: 'absenceAnswered', important: true },
  { id: 'absenceAsked', important: false },
  { id: 'attendanceAtRisk', important: false },
  { id: 'materialAdded', important: false },
] as const satisfies readonly { id: string; important: boolean }[];

export type NoticeKind = (typeof noticeKinds)[number]['id'];

/** One thing to tell one or more people; written once for each language that is needed. */
export interface NewNotice {
  readonly kind: NoticeKind;
  /** What makes it this notice: nobody is told the same twice. */
  readonly key: string;
  /** Plain text; addresses in it are whole. The greeting and the end of the mail are added. */
  readonly compose: (language: Language) => { readonly subject: string; readonly body: string };
}
