import { describe, expect, it } from 'vitest';
import { bookHash, deviationOf, isFaithful, makeBook } from './book.ts';
import type { Pool } from './pool.ts';
import { certainty } from './solution.ts';
import { solve } from './solve.ts';

/** Half of all tickets name a, the other half b. */
const halves = { panels: [['a'], ['b']], tickets: Array.from({ length: 1_000 }, (_, at) => (at < 500 ? 0 : 1)) };
const percent = certainty / 100;

describe('a ticket book', () => {
  it.each([
    ['exact', 50 * percent, true],
    ['one per cent off, which is two per cent of the chance', 51 * percent, true],
    ['a little further off', 51.1 * percent, false],
  ])('is faithful up to 2 %% of a chance: %s', (_, chance, faithful) => {
    expect(isFaithful(halves, { a: chance, b: 50 * percent })).toBe(faithful);
  });

  it('is faithful up to one ticket, however small a chance', () => {
    const rare = { panels: [['a'], ['b']], tickets: halves.tickets.map((_, at) => (at === 0 ? 0 : 1)) };
    expect(isFaithful(rare, { a: 0.2 * percent, b: 99.9 * percent })).toBe(true);
    expect(isFaithful(rare, { a: 0.21 * percent, b: 99.9 * percent })).toBe(false);
    // Who is on no ticket at all counts too.
    expect(isFaithful(rare, { a: 0.1 * percent, b: 99.9 * percent, c: 0.2 * percent })).toBe(false);
  });

  it('says how far off it is at most', () => {
    expect(deviationOf(halves, { a: 49 * percent, b: 50.5 * percent })).toBe(percent);
  });

  it('takes ten thousand tickets where a thousand are too few, and says how far off it still is', async () => {
    const pool = poolOf(2);
    // Chances that the panels don't come to, as no solution has them: no number of tickets is enough.
    const book = await makeBook(pool, {
      chances: { a0: 60 * percent, a1: 40 * percent },
      panels: [
        { applicants: ['a0'], probability: 0.5 },
        { applicants: ['a1'], probability: 0.5 },
      ],
    });
    expect(book.tickets).toHaveLength(10_000);
    expect(book.deviation).toBe(10 * percent);
  });

  it('gives the odd tickets to some of the equals, by an order that follows from the list alone', async () => {
    const book = await bookOf(poolOf(3));
    const counts = book.panels.map((_, place) => book.tickets.filter((ticket) => ticket === place).length);
    expect(counts.toSorted((a, b) => a - b)).toEqual([333, 333, 334]);
    expect(bookHash(await bookOf(poolOf(3)))).toBe(bookHash(book));
  });

  it('has a hash that changes with everything in it', async () => {
    const book = await bookOf(poolOf(3));
    const hashes = [
      book,
      { ...book, deviation: book.deviation + 1 },
      { ...book, panels: book.panels.toReversed() },
      { ...book, tickets: book.tickets.toReversed() },
    ].map((one) => bookHash(one));
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** One place for so many equals. */
function poolOf(count: number): Pool {
  const applicants = Array.from({ length: count }, (_, at) => ({ id: `a${at}`, features: {} }));
  return { name: 'equals', applicants, quotas: {}, places: { applicants: 1 } };
}

async function bookOf(pool: Pool) {
  const solved = await solve(pool);
  if (!solved.ok) throw new Error('equals have panels');
  return await makeBook(pool, solved.value);
}
