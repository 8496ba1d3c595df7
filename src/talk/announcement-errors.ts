import { languages, type Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import {
  headingField,
  longestAnnouncement,
  longestHeading,
  textField,
  type AnnouncementFault,
} from './announcement.form.ts';
import { talkMessages } from './messages/index.ts';

/** What is wrong with an announcement, in words, each at its field and by the field’s name. */
export function announcementErrors(language: Language, faults: readonly AnnouncementFault[]): FieldErrorItem[] {
  return faults.map((fault) => ({
    field: fault.field,
    message: sentenceOf(language, fault),
    label: labelOf(language, fault.field),
  }));
}

function sentenceOf(language: Language, fault: AnnouncementFault): string {
  const t = talkMessages(language).announcements.errors;
  if (fault.code === 'textTooLong') return t.textTooLong(longestAnnouncement, fault.length);
  return fault.code === 'subjectTooLong' ? t.subjectTooLong(longestHeading) : t[fault.code];
}

function labelOf(language: Language, field: string): string | undefined {
  const t = talkMessages(language).announcements.form;
  for (const one of languages) {
    if (field === headingField(one)) return t.subjectIn(t.inNames[one]);
    if (field === textField(one)) return t.textIn(t.inNames[one]);
  }
  return undefined;
}
