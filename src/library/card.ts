import type { Language } from '../kit/language.ts';

export const cardKinds = ['technique', 'theory'] as const;
export type CardKind = (typeof cardKinds)[number];

/** What a creative technique helps with, in the order in which a piece of work goes through them. */
export const stages = ['openingUp', 'understanding', 'generating', 'choosing', 'prototyping', 'reflecting'] as const;
export type Stage = (typeof stages)[number];

/** What a piece of theory is about. */
export const topics = [
  'whatInnovationIs',
  'traditions',
  'publicAndPrivate',
  'creativity',
  'mindsAndGroups',
  'communication',
  'culture',
  'driversAndBarriers',
  'resistance',
  'riskAndAcceptance',
  'involvement',
  'leadership',
  'strategy',
  'policy',
  'serviceLogic',
  'design',
  'publicValue',
  'socialEntrepreneurship',
  'implementation',
  'diffusion',
  'translation',
  'technology',
] as const;
export type Topic = (typeof topics)[number];

export const techniqueSections = ['purpose', 'steps', 'needs', 'facilitator', 'phone', 'hall'] as const;
export const theorySections = ['idea', 'origin', 'explains', 'disputed', 'municipal', 'talk'] as const;
export type SectionId = (typeof techniqueSections)[number] | (typeof theorySections)[number];

/** A book or an article that a card rests on. */
export interface CardSource {
  readonly author: string;
  readonly year: number;
  readonly title: string;
}

/** One section of a card: its text as Markdown, without the heading. */
export interface CardSection {
  readonly id: SectionId;
  readonly markdown: string;
}

export interface CardText {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly sections: readonly CardSection[];
}

interface CardFacts {
  /** Names the card in addresses and in sessions that use it. */
  readonly id: string;
  /** Learning outcomes of the plan that it serves. */
  readonly outcomes: readonly string[];
  /** Numbers of the gatherings that it fits. */
  readonly gatherings: readonly number[];
  readonly sources: readonly CardSource[];
  /** Bokmål always; the others where somebody has written them. */
  readonly texts: Readonly<Partial<Record<Language, CardText>>> & { readonly nb: CardText };
}

/** A way for a group to work, that somebody who has never led it can follow. */
export interface Technique extends CardFacts {
  readonly kind: 'technique';
  readonly stage: Stage;
  /** The sum of the steps. */
  readonly minutes: number;
  /** The smallest and the largest group. */
  readonly people: readonly [number, number];
  /** Minutes of each step, in their order; the same in all languages. */
  readonly steps: readonly number[];
}

/** An idea from research: what it explains, what is disputed, how it helps. */
export interface Theory extends CardFacts {
  readonly kind: 'theory';
  readonly topic: Topic;
}

export type Card = Technique | Theory;

/** A card in the reader's language, or in bokmål where that is missing; with the language that it then is in. */
export function textOf(card: Pick<Card, 'texts'>, language: Language): { text: CardText; lang: Language } {
  const text = card.texts[language];
  return text ? { text, lang: language } : { text: card.texts.nb, lang: 'nb' };
}
