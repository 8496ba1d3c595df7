import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { nameOfGroup, type Cohort, type Group, type MemberStanding } from './cohort.ts';
import { cohortMessages } from './messages/index.ts';
import { isPlannable, type PlannedChange } from './planned-change.rules.ts';

/** What is planned about somebody, with its day: «Får permisjon fra 1. februar 2023». */
export function plannedText(
  language: Language,
  { cohort, groups }: { readonly cohort: Cohort; readonly groups: readonly Group[] },
  { kind, toCode, takesEffectOn }: PlannedChange,
): string {
  const { member, groups: words } = cohortMessages(language);
  const date = dateText(language, takesEffectOn);
  if (!isPlannable(kind)) return '';
  if (kind === 'standing') return member.ahead.standing(date, words.asWord[toCode as MemberStanding]);
  if (kind !== 'moved') return member.ahead[kind](date);
  const group = groups.find(({ id }) => id === toCode);
  return member.ahead.moved(date, group ? nameOfGroup(language, cohort, group) : '');
}
