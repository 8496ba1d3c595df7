import { describe, expect, it } from 'vitest';
import { commitmentOf } from './commitment.ts';
import {
  byDice,
  byPractice,
  diceShowing,
  practiceRound,
  promiseWith,
  protocols,
  quicknetRound,
} from './draw.fixture.ts';
import { holdDraw, type Circumstances } from './hold-draw.ts';
import type { Chance } from './chance.ts';
import type { DrawPromise } from './promise.ts';
import { practiceSignature } from './practice-chain.ts';

const circumstances: Circumstances = {
  publishedAt: '2022-07-07T08:00:00Z',
  heldAt: '2023-08-23T15:59:24Z',
  heldBy: [{ id: 'coordinator-1', role: 'coordinator' }],
  practice: false,
};
const beacon: Chance = { kind: 'beacon', ...quicknetRound };
const dice = promiseWith(byDice(3));

function refusal(promise: DrawPromise, chance: Chance, change: Partial<Circumstances> = {}): unknown {
  const held = holdDraw(promise, chance, { ...circumstances, ...change });
  return held.ok ? 'held' : held.reason.code;
}

describe('a draw', () => {
  it('held by dice selects the panel of the ticket that they show; everybody else waits', () => {
    const held = holdDraw(dice, diceShowing('167'), circumstances);
    if (!held.ok) throw new Error(held.reason.code);
    const { ticket, selected, waiting, commitment, signature } = held.value;
    expect({ ticket, selected, commitment, signature }).toEqual({
      ticket: 167,
      selected: ['N1', 'S2', 'W'],
      commitment: commitmentOf(dice),
      signature: null,
    });
    expect(waiting.toSorted()).toEqual(['N2', 'S1', 'S3', 'X']);
  });

  it('held by a beacon comes to the same whenever and by whomever it is held', () => {
    const [first, again] = [
      holdDraw(promiseWith(), beacon, circumstances),
      holdDraw(promiseWith(), beacon, { ...circumstances, heldAt: '2024-01-01T00:00:00Z', heldBy: [] }),
    ];
    if (!first.ok || !again.ok) throw new Error('not held');
    expect([first.value.ticket, first.value.selected, first.value.waiting]).toEqual([
      again.value.ticket,
      again.value.selected,
      again.value.waiting,
    ]);
  });

  it('comes to what it always came to: protocols of years ago must still be right', () => {
    expect(protocols.map(({ ticket, waiting }) => `${ticket}: ${waiting.join(' ')}`)).toMatchInlineSnapshot(`
      [
        "855: N1 X S2 S1",
        "176: S3 S1 N2 X",
        "431: S1 X S2 N2",
        "619: A D E",
        "951: C D A",
        "72: E D B",
      ]
    `);
  });

  it.each<[string, DrawPromise, Chance, Partial<Circumstances>]>([
    ['publishedTooLate', promiseWith(), beacon, { publishedAt: '2023-08-22T15:59:25Z' }],
    ['heldTooEarly', promiseWith(), beacon, { heldAt: '2023-08-23T15:59:23Z' }],
    ['noInstant', promiseWith(), beacon, { heldAt: 'today' }],
    ['noInstant', promiseWith(), beacon, { publishedAt: '2022-07-07' }],
    ['wrongRound', promiseWith(), { ...beacon, round: 1001 }, {}],
    ['badSignature', promiseWith(), { ...beacon, signature: practiceSignature(1) }, {}],
    ['wrongChain', promiseWith(), { ...beacon, signature: practiceSignature(1000) }, {}],
    ['malformed', promiseWith(), { ...beacon, signature: 'x' }, {}],
    ['otherKind', promiseWith(), diceShowing('431'), {}],
    ['otherKind', dice, beacon, {}],
    ['wrongLength', dice, diceShowing('4310'), {}],
    ['disagree', dice, { ...diceShowing('431'), digits: '432' } as Chance, {}],
    ['brokenPromise', promiseWith({ chances: {} }), beacon, {}],
    ['brokenPromise', promiseWith(byPractice), { kind: 'beacon', ...practiceRound }, {}],
  ])('is not held: %s', (code, promise, chance, change) => {
    expect(refusal(promise, chance, change)).toBe(code);
  });

  it('may be promised at the last moment that the notice allows', () => {
    expect(refusal(promiseWith(), beacon, { publishedAt: '2023-08-22T15:59:24Z' })).toBe('held');
    expect(refusal(promiseWith(byPractice), { kind: 'beacon', ...practiceRound }, { practice: true })).toBe('held');
  });
});
