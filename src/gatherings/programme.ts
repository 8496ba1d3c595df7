import type { Language, Localised } from '../kit/language.ts';

/** A text that the school writes: bokmål always, the others where somebody has written them. */
export type Words = Readonly<Partial<Localised>> & { readonly nb: string };

/** A text in the reader's language, or in bokmål where that is missing; with the language that it then is in. */
export function wordsIn(language: Language, words: Words): { readonly text: string; readonly lang: Language } {
  const text = words[language];
  return text ? { text, lang: language } : { text: words.nb, lang: 'nb' };
}

/** What somebody needs to know before they travel. Empty where there is nothing to say. */
export const practicalTopics = ['travel', 'lodging', 'food', 'access', 'bring'] as const;
export type PracticalTopic = (typeof practicalTopics)[number];

/** What has been published of one gathering, as one version of it. Never changed: a change is the next version. */
export interface Programme {
  readonly number: number;
  /** Days in Norway, as `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly venue: string;
  readonly address: string;
  readonly practical: Readonly<Partial<Record<PracticalTopic, Words>>>;
  /** In order of time. */
  readonly sessions: readonly ProgrammeSession[];
  readonly visits: readonly ProgrammeVisit[];
}

/** A part of the programme with a beginning and an end. */
export interface ProgrammeSession {
  /** The same in every version. */
  readonly id: string;
  /** Instants, like `2022-09-06T07:00:00Z`. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly visitId: string | null;
  /** A form of teaching of the plan, like `lecture`. */
  readonly form: string;
  readonly title: Words;
  readonly about: Words;
  readonly preparation: Words;
  readonly pillars: readonly string[];
  readonly outcomes: readonly string[];
  /** Ids of the cards of the library that it is built from; left out where there are none. */
  readonly cards?: readonly string[] | undefined;
  readonly speakers: readonly ProgrammeSpeaker[];
  /** Ids of the groups that it is for; null when it is for all. */
  readonly groups: readonly string[] | null;
  /** Whether being there counts for the course certificate; breaks and dinners don't. */
  readonly counts: boolean;
  /** How many times anything that a calendar shows of it has changed since it was first published: what calendars go by. */
  readonly sequence: number;
  /** How many times something has changed that decides where somebody has to be, when, and for what; left out where nothing has. */
  readonly changes?: number | undefined;
  /** Was published once and does not take place any more. */
  readonly cancelled: boolean;
}

/** Who holds a session. What is written of them is not kept here: it is theirs to take back. */
export interface ProgrammeSpeaker {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

/** A place that the study trip goes to. */
export interface ProgrammeVisit {
  readonly id: string;
  readonly place: string;
  readonly host: string;
  readonly lookFor: Words;
}

/** A published version with when it came out. */
export interface PublishedProgramme extends Programme {
  readonly gatheringId: string;
  readonly version: number;
  readonly publishedAt: Temporal.Instant;
}

/** Whether a session is for a group: for all, or for it among others. */
export function isFor(session: Pick<ProgrammeSession, 'groups'>, groupId: string): boolean {
  return session.groups === null || session.groups.includes(groupId);
}
