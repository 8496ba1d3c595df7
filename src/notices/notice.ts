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
  { id: 'announcement', important: true },
  { id: 'mentioned', important: false },
  { id: 'threadNews', important: false },
  { id: 'postRemoved', important: true },
  { id: 'taskSet', important: false },
  { id: 'taskAnswered', important: false },
  { id: 'taskReminder', important: false },
] as const satisfies readonly { id: string; important: boolean }[];

export type NoticeKind = (typeof noticeKinds)[number]['id'];

const importantKinds: ReadonlySet<NoticeKind> = new Set(
  noticeKinds.filter(({ important }) => important).map(({ id }) => id),
);

export function isImportant(kind: NoticeKind): boolean {
  return importantKinds.has(kind);
}

/** What goes to the school’s own people alone; others are not asked whether they want it. */
export const schoolKinds: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['absenceAsked']);

/** What is for those who come to the gatherings alone: of no use, and none of their business, once they have left. */
export const attendingKinds: readonly NoticeKind[] = [
  'programmePublished',
  'programmeChanged',
  'gatheringReminder',
  'attendanceAtRisk',
  'materialAdded',
  'mentioned',
  'threadNews',
  'taskSet',
  'taskReminder',
];

/** One thing to tell one or more people; written once for each language that is needed. */
export interface NewNotice {
  readonly kind: NoticeKind;
  /** What makes it this notice: nobody is told the same twice. */
  readonly key: string;
  /** After this it helps nobody any more: whoever wants a digest is told before it, if the digest would come later. */
  readonly neededBy?: Temporal.Instant | undefined;
  /** Plain text; addresses in it are whole. The greeting and the end of the mail are added. */
  readonly compose: (language: Language) => { readonly subject: string; readonly body: string };
}

/** How somebody wants to be told. Nothing that is important is ever `muted`, whatever stands there. */
export interface NoticeChoice {
  readonly delivery: Delivery;
  readonly muted: readonly NoticeKind[];
}

export const deliveries = ['atOnce', 'daily'] as const;
export type Delivery = (typeof deliveries)[number];

/** What holds for whoever has not chosen. */
export const unchosen: NoticeChoice = { delivery: 'atOnce', muted: [] };
