import type { PopulationClass } from '../register/index.ts';

/** A call for applications (utlysning): the terms of one admission, published before anybody applies. */
export interface Call {
  readonly id: string;
  /** Names the call in addresses, usually its year: `/opptak/2022`. */
  readonly slug: string;
  readonly planId: string;
  readonly state: CallState;
  readonly opensAt: Temporal.Instant;
  /** The first instant at which nothing can be sent any more. */
  readonly deadlineAt: Temporal.Instant;
  readonly answerBy: Temporal.PlainDate;
  readonly roomKind: 'municipalities' | 'seats';
  readonly room: number;
  /** Residents from which a municipality is medium-sized, and from which it is large. */
  readonly mediumFrom: number;
  readonly largeFrom: number;
  readonly minPerRegion: number;
  readonly minSmall: number;
  readonly minLarge: number;
  /** Where chance comes from if there is a draw: a public beacon of random numbers, or dice before witnesses. */
  readonly chanceKind: 'beacon' | 'dice';
  /** Chance is drawn at least this many hours after the ticket book has been published. */
  readonly hoursToChance: number;
  readonly silenceRule: 'declines' | 'remindThenDeclines';
}

export type CallState = 'draft' | 'open' | 'closed';

export type SizeClassId = 'small' | 'medium' | 'large';

export function sizeClassesOf(call: Pick<Call, 'mediumFrom' | 'largeFrom'>): readonly PopulationClass<SizeClassId>[] {
  return [
    { id: 'small', from: 0, below: call.mediumFrom },
    { id: 'medium', from: call.mediumFrom, below: call.largeFrom },
    { id: 'large', from: call.largeFrom, below: null },
  ];
}

// The desk asks some thousand times for the same call, and time zones are slow to ask.
const registerDates = new WeakMap<Pick<Call, 'opensAt'>, Temporal.PlainDate>();

/** The day whose municipalities and populations the call goes by: the day it opens. */
export function registerDateOf(call: Pick<Call, 'opensAt'>): Temporal.PlainDate {
  const date = registerDates.get(call) ?? call.opensAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  registerDates.set(call, date);
  return date;
}
