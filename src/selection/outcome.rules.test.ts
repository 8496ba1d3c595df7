import { describe, expect, it } from 'vitest';
import { outcomes, type OutcomeFacts, type PublishedDraw } from './outcome.rules.ts';

const tickets = (count: number) => ({ count, of: 1000 });

const first: PublishedDraw = {
  number: 1,
  kind: 'first',
  tickets: new Map([
    ['a', tickets(500)],
    ['b', tickets(300)],
    ['c', tickets(200)],
    ['d', tickets(1000)],
  ]),
  selected: new Set(['a', 'd']),
  waiting: ['c', 'b'],
};
const reserve: PublishedDraw = {
  number: 2,
  kind: 'reserve',
  tickets: new Map([
    ['b', tickets(400)],
    ['c', tickets(600)],
  ]),
  selected: new Set(),
  waiting: ['b', 'c'],
};
const facts: OutcomeFacts = {
  kind: 'drawn',
  eligible: ['a', 'b', 'c', 'd'],
  notEligible: new Map(),
  draws: [first],
  waitingPlaces: new Map(),
};

describe('an outcome', () => {
  it('is a place or waiting, with the tickets that it was on', () => {
    const found = outcomes(facts);
    expect(found.get('a')).toEqual({ kind: 'place', by: 'draw', draw: 1, tickets: tickets(500) });
    expect(found.get('b')).toEqual({ kind: 'waiting', draw: 1, tickets: tickets(300), position: null });
  });

  it('has a position in the order once a reserve draw has drawn one', () => {
    const found = outcomes({ ...facts, draws: [first, reserve] });
    expect(found.get('c')).toEqual({ kind: 'waiting', draw: 2, tickets: tickets(600), position: 2 });
    expect(found.get('a')).toMatchObject({ kind: 'place', draw: 1 });
  });

  it('is a place from the waiting list when one was given by the order', () => {
    const waitingPlaces = new Map([['b', { draw: 2, position: 1 }]]);
    const found = outcomes({ ...facts, draws: [first, reserve], waitingPlaces });
    expect(found.get('b')).toEqual({ kind: 'place', by: 'waitingOrder', draw: 2, position: 1 });
  });

  it('is a place for all when there was room, but for those who are not eligible', () => {
    const reason = {
      kind: 'notEligible',
      condition: 'sectors',
      reason: 'x',
      decidedBy: null,
      decidedAt: Temporal.Instant.from('2022-07-06T08:00:00Z'),
    } as const;
    const found = outcomes({
      ...facts,
      kind: 'roomForAll',
      draws: [],
      eligible: ['a'],
      notEligible: new Map([['b', reason]]),
    });
    expect([...found]).toEqual([
      ['b', reason],
      ['a', { kind: 'place', by: 'roomForAll' }],
    ]);
  });

  it('is none for somebody who took part in nothing', () => {
    expect(outcomes({ ...facts, eligible: ['z'] }).size).toBe(0);
  });
});
