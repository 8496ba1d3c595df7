import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBook, isFaithful, ticketsOf } from './book.ts';
import { leximinByEnumeration } from './brute-force.fixture.ts';
import { checkFairness } from './certificate.ts';
import { fairest } from './fairest.ts';
import { loadHighs } from './highs-solver.ts';
import type { RuleChange, RuleRef } from './infeasible.ts';
import { collapse } from './kinds.ts';
import { allPanels, isPanel, smallPools, withChanges } from './pool.fixture.ts';
import type { Pool } from './pool.ts';
import { simplexSolver } from './simplex-solver.ts';
import { certainty, type Solution } from './solution.ts';
import { chancesOf, solve } from './solve.ts';

const highs = await loadHighs();

/** Enough of them; with a seed of its own each run, which a failure names. */
const runs = { numRuns: 1_000 };

async function solved(pool: Pool): Promise<Solution> {
  const result = await solve(pool);
  if (!result.ok) throw new Error('this pool has panels');
  return result.value;
}

describe('solving a small pool', () => {
  it('finds what trying every set of applicants finds: the same chances, or that there is no panel', async () => {
    await fc.assert(
      fc.asyncProperty(smallPools, async (pool) => {
        const expected = leximinByEnumeration(pool, highs);
        const result = await solve(pool);
        expect(result.ok).toBe(expected !== null);
        if (!result.ok) return;
        const chances = pool.applicants.map(({ id }) => result.value.chances[id]! / certainty);
        const furthest = Math.max(...chances.map((chance, place) => Math.abs(chance - expected![place]!)));
        expect(furthest).toBeLessThan(1e-8);
      }),
      runs,
    );
  });

  it('names panels that keep every rule and come to the chances, and proofs that hold', async () => {
    await fc.assert(
      fc.asyncProperty(smallPools, async (pool) => {
        const result = await solve(pool);
        if (!result.ok) return;
        const { chances, panels, certificate } = result.value;
        const places = new Map(pool.applicants.map(({ id }, place) => [id, place]));
        const drawn = new Map<string, number>();
        for (const { applicants, probability } of panels) {
          expect(
            isPanel(
              pool,
              applicants.map((id) => places.get(id)!),
            ),
          ).toBe(true);
          for (const id of applicants) drawn.set(id, (drawn.get(id) ?? 0) + probability);
        }
        expect(panels.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 11);
        for (const { id } of pool.applicants) expect(drawn.get(id) ?? 0).toBeCloseTo(chances[id]! / certainty, 8);
        expect(checkFairness(pool, chances, certificate).state).not.toBe('wrong');
      }),
      runs,
    );
  });

  it('needs cuts for some, where divided panels would give more than whole ones can', () => {
    const pools = fc.sample(smallPools, { numRuns: 1_000, seed: 2022 });
    const found = pools.map((pool) => fairest(collapse(pool), simplexSolver));
    expect(found.filter((one) => one !== null && one.cuts.length > 0).length).toBeGreaterThan(20);
    expect(found.filter((one) => one === null).length).toBeGreaterThan(100);
  });

  it('says what is in conflict, and what would help, for those without a panel', async () => {
    await fc.assert(
      fc.asyncProperty(smallPools, async (pool) => {
        const result = await solve(pool);
        if (result.ok) return;
        const { conflict, relaxations, together } = result.reason;
        expect(conflict.length).toBeGreaterThan(0);
        expect(someSetKeeps(pool, conflict)).toBe(false);
        for (const one of conflict) {
          const others = conflict.filter((other) => other !== one);
          expect(someSetKeeps(pool, others)).toBe(true);
        }
        for (const change of relaxations) {
          expect(hasPanel(pool, [change])).toBe(true);
          // One step less would not do.
          const less = { ...change, to: change.to + Math.sign(change.from - change.to) };
          expect(less.to === change.from || !hasPanel(pool, [less])).toBe(true);
        }
        expect(relaxations.length === 0).toBe(together.length > 0);
        if (together.length === 0) return;
        expect(together.length).toBeGreaterThan(1);
        expect(hasPanel(pool, together)).toBe(true);
        for (const one of together)
          expect(
            hasPanel(
              pool,
              together.filter((other) => other !== one),
            ),
          ).toBe(false);
      }),
      runs,
    );
  });

  it('makes a book that keeps every rule, with tickets that differ by at most one among equals', async () => {
    await fc.assert(
      fc.asyncProperty(smallPools, async (pool) => {
        const result = await solve(pool);
        if (!result.ok) return;
        const book = await makeBook(pool, result.value);
        const places = new Map(pool.applicants.map(({ id }, place) => [id, place]));
        for (const panel of book.panels)
          expect(
            isPanel(
              pool,
              panel.map((id) => places.get(id)!),
            ),
          ).toBe(true);
        expect([1_000, 10_000]).toContain(book.tickets.length);
        expect(book.tickets.length === 10_000 || isFaithful(book, result.value.chances)).toBe(true);
        const tickets = ticketsOf(book, result.value.chances);
        for (const { members } of collapse(pool).kinds) {
          const counts = members.map((place) => tickets.get(pool.applicants[place]!.id)!);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('chances', () => {
  it('are whole trillionths, and certain or nothing where there is no choice', async () => {
    const pool: Pool = {
      name: 'three',
      applicants: [
        { id: 'only', features: { region: 'north' } },
        { id: 'one', features: { region: 'south' } },
        { id: 'other', features: { region: 'south' } },
        { id: 'shut out', features: { region: 'west' } },
      ],
      quotas: { region: { north: { min: 1, max: 1 }, west: { min: 0, max: 0 } } },
      places: { applicants: 2 },
    };
    const { chances } = await solved(pool);
    expect(chances).toEqual({ only: certainty, one: certainty / 2, other: certainty / 2, 'shut out': 0 });
    expect(await chancesOf(pool)).toEqual({ ok: true, value: chances });
  });
});

/** Whether any set of applicants keeps these rules, whatever the others say. */
function someSetKeeps({ applicants, quotas, places }: Pool, rules: readonly RuleRef[]): boolean {
  const keeps = (set: typeof applicants): boolean =>
    rules.every((rule) => {
      if (!('bound' in rule)) {
        const seats = set.reduce((sum, one) => sum + (one.seats ?? 0), 0);
        return 'seats' in places ? seats <= places.seats : set.length === places.applicants;
      }
      const count = set.filter(({ features }) => features[rule.feature] === rule.value).length;
      const { min, max } = quotas[rule.feature]![rule.value]!;
      return rule.bound === 'min' ? count >= min : count <= max;
    });
  const sets = Array.from({ length: 2 ** applicants.length }, (_, bits) => bits);
  return sets.some((bits) => keeps(applicants.filter((_, place) => (bits >> place) & 1)));
}

/** Whether the pool has a panel with these rules changed. */
function hasPanel(pool: Pool, changes: readonly RuleChange[]): boolean {
  return allPanels(withChanges(pool, changes)).length > 0;
}
