/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { languages } from '../kit/language.ts';
import { stages, topics, type Card } from './card.ts';
import { countWords } from './card-file.rules.ts';
import { readShipped } from './shipped.ts';

const files = Object.keys(import.meta.glob('../../library/*/*.md'));
const [plan] = shippedPlans;
if (!plan) throw new Error('No plan ships');
const outcomes = plan.outcomes.map(({ id }) => id);
const gatherings = plan.gatherings.map(({ number }) => number);
const { cards, faults } = readShipped({ outcomes, gatherings });

function wordsIn(card: Card, language: (typeof languages)[number]): number {
  const sections = card.texts[language]?.sections ?? [];
  return sections.reduce((sum, { markdown }) => sum + countWords(markdown), 0);
}

/** What has too little of something, with how much it has: empty when all is well. */
function short<T>(wanted: readonly T[], least: number, count: (one: T) => number): string[] {
  return wanted.filter((one) => count(one) < least).map((one) => `${String(one)}: ${count(one)}`);
}

describe('the libraries that ship', () => {
  it('lose no card: every file is read, and no two cards share a name', () => {
    expect(Object.fromEntries(faults)).toEqual({});
    expect(cards.length * languages.length).toBe(files.length);
  });

  it('have at least 24 cards of each kind', () => {
    const kinds = ['technique', 'theory'] as const;
    expect(short(kinds, 24, (kind) => cards.filter((card) => card.kind === kind).length)).toEqual([]);
  });

  it('have every card in all three languages, with 80 to 210 words in each', () => {
    const wrong = cards.flatMap((card) =>
      languages
        .map((language) => ({ language, words: wordsIn(card, language) }))
        .filter(({ words }) => words < 80 || words > 210)
        .map(({ language, words }) => `${card.id} ${language}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have at least four techniques for every stage', () => {
    const inStage = (stage: string) => cards.filter((card) => card.kind === 'technique' && card.stage === stage);
    expect(short(stages, 4, (stage) => inStage(stage).length)).toEqual([]);
  });

  it('have a piece of theory on every topic', () => {
    const onTopic = (topic: string) => cards.filter((card) => card.kind === 'theory' && card.topic === topic);
    expect(short(topics, 1, (topic) => onTopic(topic).length)).toEqual([]);
  });

  it('serve every outcome of the plan with at least two cards', () => {
    expect(short(outcomes, 2, (id) => cards.filter((card) => card.outcomes.includes(id)).length)).toEqual([]);
  });

  it('have something of both kinds for every gathering', () => {
    const kindsAt = (number: number) =>
      new Set(cards.filter((card) => card.gatherings.includes(number)).map(({ kind }) => kind));
    expect(short(gatherings, 2, (number) => kindsAt(number).size)).toEqual([]);
  });
});
