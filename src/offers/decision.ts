import type { RegionId } from '../register/index.ts';
import type { DrawStory } from '../selection/index.ts';

/** To a municipality: a place, the waiting list, or a refusal. To a participant: where they stand. */
export type DecisionKind = 'offer' | 'waiting' | 'refusal' | 'standing';

export type DecidedStanding = 'qualified' | 'courseParticipant';

/** What every decision is about and how it may be appealed. Days are written `2022-07-08`, moments as instants. */
export interface DecisionAbout {
  readonly planId: string;
  readonly call: string;
  readonly application: string;
  readonly municipalities: readonly string[];
  readonly region: RegionId;
  readonly size: 'small' | 'medium' | 'large';
  readonly population: number;
  /** The last day to appeal if the notice reached the party on the day it was sent; null where the party has no such right. */
  readonly appealBy: string | null;
}

/** How a place came about. */
export type Selected =
  | { readonly by: 'roomForAll'; readonly applicants: number; readonly room: number; readonly roomKind: RoomKind }
  | { readonly by: 'draw'; readonly story: DrawStory }
  | { readonly by: 'order'; readonly draw: number; readonly position: number; readonly story: DrawStory | null }
  | { readonly by: 'appeal'; readonly reason: string };

export type RoomKind = 'municipalities' | 'seats';

export interface OfferFacts extends DecisionAbout {
  readonly kind: 'offer';
  readonly selected: Selected;
  readonly answerBy: string;
  readonly silenceRule: 'declines' | 'remindThenDeclines';
  readonly participants: readonly string[];
}

export interface WaitingFacts extends DecisionAbout {
  readonly kind: 'waiting';
  readonly story: DrawStory;
  /** They waited before, and this draw has not given them a place either. */
  readonly again?: true;
  /** In the drawn order; null before one has been drawn. */
  readonly position: number | null;
}

export interface RefusalFacts extends DecisionAbout {
  readonly kind: 'refusal';
  /** The condition of the plan that is not met, by its id; missing in the first letters. */
  readonly condition?: string;
  readonly reason: string;
  readonly decidedAt: string;
}

export interface StandingFacts extends DecisionAbout {
  readonly kind: 'standing';
  readonly name: string;
  readonly standing: DecidedStanding;
  readonly education: { readonly years: number; readonly kind: string } | null;
  readonly experience: { readonly years: number; readonly kind: string } | null;
  readonly documents: number;
  /** A case officer's own reason; null where the plan's rule decides alone. */
  readonly reason: string | null;
  /** What became of the municipality's application when this was decided. */
  readonly place: 'offer' | 'waiting' | 'refusal';
}

export type DecisionFacts = OfferFacts | WaitingFacts | RefusalFacts | StandingFacts;

/** A letter as it is read: on the page, in the mail, on paper. */
export interface LetterText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly LetterSection[];
  /** Who decided, as the last words of the letter. */
  readonly signature: readonly string[];
}

export interface LetterSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Where to read on or act: paths of the product, without the language's prefix. */
  readonly links?: readonly LetterLink[];
}

export interface LetterLink {
  readonly text: string;
  readonly path: string;
}

/** A decision exactly as it was sent. It never changes; its hash stands on it. */
export interface DecisionContent {
  readonly number: string;
  readonly to: { readonly name: string; readonly email: string; readonly municipality: string };
  readonly language: 'nb' | 'nn';
  readonly facts: DecisionFacts;
  readonly letter: LetterText;
  readonly madeBy: string;
  readonly madeAt: string;
}

export interface Decision {
  readonly id: string;
  readonly callId: string;
  readonly applicationId: string;
  readonly participantId: string | null;
  readonly kind: DecisionKind;
  readonly standing: DecidedStanding | null;
  readonly number: string;
  readonly content: DecisionContent;
  readonly hash: string;
  readonly madeBy: string | null;
  readonly madeAt: Temporal.Instant;
}
