import type { Words } from '../gatherings/index.ts';
import { isId, newId } from '../kit/id.ts';
import { languages, type Language } from '../kit/language.ts';
import type { Typed } from '../web/form.ts';
import type { NewAnnouncement } from './announce.action.ts';
import { audiences } from './audience.rules.ts';

export const longestHeading = 120;
export const longestAnnouncement = 5000;

export function groupField(groupId: string): string {
  return `gruppe_${groupId}`;
}

export function headingField(language: Language): string {
  return `tittel_${language}`;
}

export function textField(language: Language): string {
  return `tekst_${language}`;
}

/** What is wrong with one field, as a code that the catalogue has a sentence for. */
export type AnnouncementFault =
  | { readonly field: string; readonly code: 'audience' | 'groups' | 'empty' | 'both' | 'subjectTooLong' }
  | { readonly field: string; readonly code: 'textTooLong'; readonly length: number };

/** Reads an announcement as it was typed: whole, or with all that must be mended. `groupIds` are those that can be chosen. */
export function readAnnouncement(
  typed: Typed,
  groupIds: readonly string[],
): { readonly announcement: NewAnnouncement; readonly faults: readonly AnnouncementFault[] } {
  const audience = audiences.find((one) => one === typed['til']);
  const chosen = groupIds.filter((id) => typed[groupField(id)] !== undefined);
  const faults: AnnouncementFault[] = [];
  if (!audience) faults.push({ field: 'til', code: 'audience' });
  if (audience === 'groups' && chosen.length === 0)
    faults.push({ field: groupField(groupIds[0] ?? ''), code: 'groups' });
  for (const language of languages) faults.push(...textFaults(typed, language));
  const id = typed['id'] ?? '';
  return {
    announcement: {
      id: isId(id) ? id : newId(),
      audience: audience ?? 'all',
      groupIds: audience === 'groups' ? chosen : [],
      title: wordsFrom(typed, headingField),
      text: wordsFrom(typed, textField),
    },
    faults,
  };
}

function textFaults(typed: Typed, language: Language): AnnouncementFault[] {
  const fields = [headingField(language), textField(language)];
  const [heading = '', text = ''] = fields.map((field) => typed[field] ?? '');
  const faults: AnnouncementFault[] = [];
  for (const field of fields) {
    if (typed[field]) continue;
    if (language === 'nb') faults.push({ field, code: 'empty' });
    else if (heading || text) faults.push({ field, code: 'both' });
  }
  if (heading.length > longestHeading) faults.push({ field: headingField(language), code: 'subjectTooLong' });
  if (text.length > longestAnnouncement)
    faults.push({ field: textField(language), code: 'textTooLong', length: text.length });
  return faults;
}

function wordsFrom(typed: Typed, fieldOf: (language: Language) => string): Words {
  const { nb, nn, en } = { nb: typed[fieldOf('nb')] ?? '', nn: typed[fieldOf('nn')], en: typed[fieldOf('en')] };
  return { nb, ...(nn ? { nn } : {}), ...(en ? { en } : {}) };
}
