import { z } from 'zod';
import type { Typed } from '../web/form.ts';
import { deliveries, isImportant, noticeKinds, schoolKinds, type NoticeChoice, type NoticeKind } from './notice.ts';

export const choiceForm = z.object({ delivery: z.enum(deliveries, 'choose') });

/** The name of the box to tick for a kind. */
export function boxOf(kind: NoticeKind): string {
  return `wants_${kind}`;
}

/** The kinds that somebody can turn off and on, those for the school's own people among them if they are one. */
export function kindsToChoose(isSchool: boolean): NoticeKind[] {
  return kindsFor(isSchool).filter((kind) => !isImportant(kind));
}

/** The kinds that nobody can turn off. */
export function kindsAlways(isSchool: boolean): NoticeKind[] {
  return kindsFor(isSchool).filter(isImportant);
}

function kindsFor(isSchool: boolean): NoticeKind[] {
  return noticeKinds.map(({ id }) => id).filter((kind) => isSchool || !schoolKinds.has(kind));
}

/** What is muted after a form was sent: of what it asked about, whatever was not ticked; of the rest, what was before. */
export function mutedAfter(typed: Typed, asked: readonly NoticeKind[], before: NoticeChoice): NoticeKind[] {
  return [
    ...before.muted.filter((kind) => !asked.includes(kind)),
    ...asked.filter((kind) => typed[boxOf(kind)] === undefined),
  ];
}
