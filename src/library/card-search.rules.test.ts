import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { anyCard, findCards } from './card-search.rules.ts';

function theory(id: string, title: string, summary: string, text: string): Card {
  return {
    id,
    kind: 'theory',
    topic: 'diffusion',
    outcomes: ['K6'],
    gatherings: [6],
    sources: [],
    texts: { nb: { title, summary, sections: [{ id: 'idea', markdown: text }] } },
  };
}

const cards: Card[] = [
  theory('a', 'Oversettelse', 'Ideer endres på reise.', 'Spredning er mer enn kopiering.'),
  theory('b', 'Spredning', 'Hvordan ideer når fram.', 'Noen er tidlig ute.'),
  theory('c', 'Kultur', 'Det som sitter i veggene.', 'Vaner og verdier.'),
];

const idsFor = (search: string) => findCards(cards, { ...anyCard, search }, 'nb').map(({ id }) => id);

describe('a search in the library', () => {
  it('finds what stands in the title before what stands in the text, whatever the case', () => {
    expect(idsFor('SPREDNING')).toEqual(['b', 'a']);
  });

  it('wants every word', () => {
    expect(idsFor('ideer reise')).toEqual(['a']);
    expect(idsFor('ideer finnesikke')).toEqual([]);
  });

  it('finds everything when nothing is looked for', () => {
    expect(idsFor('  ')).toEqual(['a', 'b', 'c']);
  });

  it('goes by shelf, outcome and gathering', () => {
    expect(findCards(cards, { ...anyCard, kind: 'technique' }, 'nb')).toEqual([]);
    expect(findCards(cards, { ...anyCard, outcome: 'K6', gathering: 6 }, 'nb')).toHaveLength(3);
    expect(findCards(cards, { ...anyCard, gathering: 1 }, 'nb')).toEqual([]);
  });
});
