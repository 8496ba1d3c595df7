import { z } from 'zod';
import type { Language } from '../kit/language.ts';
import { cardKinds, stages, techniqueSections, theorySections, topics, type CardKind, type SectionId } from './card.ts';

/*
 * The form of a card as a file: front matter with its facts, then sections under fixed headings. The bokmål file holds the facts;
 * the files in other languages hold title and summary alone.
 */

type Headings<K extends SectionId> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

const techniqueHeadings: Headings<(typeof techniqueSections)[number]> = {
  nb: {
    purpose: 'Formål',
    steps: 'Slik gjør dere',
    needs: 'Dere trenger',
    facilitator: 'Til den som leder',
    phone: 'På telefon',
    hall: 'I stor sal',
  },
  nn: {
    purpose: 'Føremål',
    steps: 'Slik gjer de',
    needs: 'De treng',
    facilitator: 'Til den som leier',
    phone: 'På telefon',
    hall: 'I stor sal',
  },
  en: {
    purpose: 'Purpose',
    steps: 'How to do it',
    needs: 'You need',
    facilitator: 'For the facilitator',
    phone: 'On a phone',
    hall: 'In a large hall',
  },
};

const theoryHeadings: Headings<(typeof theorySections)[number]> = {
  nb: {
    idea: 'Ideen',
    origin: 'Hvem og hvor',
    explains: 'Hva den forklarer',
    disputed: 'Hva som er omstridt',
    municipal: 'I et kommunalt prosjekt',
    talk: 'Å snakke om',
  },
  nn: {
    idea: 'Ideen',
    origin: 'Kven og kvar',
    explains: 'Kva han forklarer',
    disputed: 'Kva som er omstridt',
    municipal: 'I eit kommunalt prosjekt',
    talk: 'Å snakke om',
  },
  en: {
    idea: 'The idea',
    origin: 'Who and where',
    explains: 'What it explains',
    disputed: 'What is disputed',
    municipal: 'In a municipal project',
    talk: 'To talk about',
  },
};

/** The headings of a kind of card in a language, in their order, each with the section that it begins. */
export function headingsOf(kind: CardKind, language: Language): readonly (readonly [SectionId, string])[] {
  if (kind === 'technique') return techniqueSections.map((id) => [id, techniqueHeadings[language][id]]);
  return theorySections.map((id) => [id, theoryHeadings[language][id]]);
}

/** A card is read in two minutes. More words than this, headings not counted, are too many. */
export const mostWords = 260;
const mostInTitle = 80;
const mostInSummary = 180;

const title = z.string().trim().min(1, 'missing').max(mostInTitle, 'tooLong');
const summary = z.string().trim().min(1, 'missing').max(mostInSummary, 'tooLong');

/** What stands in front of the text in another language than bokmål. */
export const textMatter = z.strictObject({ title, summary });

const facts = {
  outcomes: z.array(z.string()).min(1, 'missing'),
  gatherings: z.array(z.number().int()).min(1, 'missing'),
  sources: z
    .array(z.strictObject({ author: z.string().min(1), year: z.number().int(), title: z.string().min(1) }))
    .default([]),
  title,
  summary,
};

/** What stands in front of the bokmål text. */
export const cardMatter = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal(cardKinds[0]),
    stage: z.enum(stages),
    minutes: z.number().int().min(1),
    people: z.tuple([z.number().int().min(1), z.number().int().min(1)]),
    ...facts,
  }),
  z.strictObject({ kind: z.literal(cardKinds[1]), topic: z.enum(topics), ...facts }),
]);

export type CardMatter = z.infer<typeof cardMatter>;

/** What a new card begins as: the facts to fill in, and the headings. */
export function emptyCardFile(): string {
  const matter = [
    'kind: technique',
    'stage: generating',
    'minutes: 20',
    'people: [3, 6]',
    'outcomes: []',
    'gatherings: []',
  ];
  const sections = headingsOf('technique', 'nb').map(([id, heading]) =>
    id === 'steps' ? `## ${heading}\n1. (5 min) \n2. (15 min) \n` : `## ${heading}\n`,
  );
  return `${['---', ...matter, 'title:', 'summary:', '---'].join('\n')}\n${sections.join('\n')}`;
}
