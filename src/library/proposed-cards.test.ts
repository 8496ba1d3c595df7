import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../plans/index.ts';
import { cardKinds } from './card.ts';
import { shippedCards } from './library.ts';

const cards = new Map(shippedCards().cards.map((card) => [card.id, card]));
const named = shippedPlans.flatMap(({ id, proposedProgramme }) =>
  (proposedProgramme?.sessions ?? []).flatMap(({ gathering, title, cards: ids = [] }) =>
    ids.map((card) => ({ plan: id, gathering, title: title.nb, card })),
  ),
);

describe('the programmes that plans propose', () => {
  it('are built from cards that there are', () => {
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ card }) => !cards.has(card))).toEqual([]);
  });

  it('use a card only at gatherings that it says it fits', () => {
    expect(named.filter(({ card, gathering }) => !cards.get(card)?.gatherings.includes(gathering))).toEqual([]);
  });

  it.each(cardKinds)('use at least twenty cards of the kind %s', (kind) => {
    const used = new Set(named.map(({ card }) => card).filter((card) => cards.get(card)?.kind === kind));
    expect(used.size).toBeGreaterThanOrEqual(20);
  });

  it('build most of their lectures, exercises and group works from a card', () => {
    const built = shippedPlans.flatMap(({ proposedProgramme }) =>
      (proposedProgramme?.sessions ?? []).filter(({ form }) => ['lecture', 'exercise', 'groupWork'].includes(form)),
    );
    const without = built.filter(({ cards: ids = [] }) => ids.length === 0);
    expect(without.length).toBeLessThan(built.length / 5);
  });
});
