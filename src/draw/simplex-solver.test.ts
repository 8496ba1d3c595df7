import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBook } from './book.ts';
import { loadHighs } from './highs-solver.ts';
import { sumOf } from './kinds.ts';
import { isPanel } from './pool.fixture.ts';
import type { Pool } from './pool.ts';
import type { Program } from './program.ts';
import { simplexSolver } from './simplex-solver.ts';
import { solve } from './solve.ts';

const highs = await loadHighs();

/** Small programs of whole numbers, some without any point; every column has bounds, so none is without an end. */
const programs: fc.Arbitrary<Program> = fc
  .record({ columns: fc.integer({ min: 1, max: 7 }), rows: fc.integer({ min: 0, max: 6 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      gain: fc.array(fc.integer({ min: -4, max: 5 }), { minLength: columns, maxLength: columns }),
      lower: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns, maxLength: columns }),
      upper: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: columns, maxLength: columns }),
      rows: fc.array(
        fc
          .record({
            by: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: columns, maxLength: columns }),
            lower: fc.integer({ min: -3, max: 6 }),
            more: fc.integer({ min: 0, max: 5 }),
            open: fc.constantFrom('both', 'lower', 'upper'),
          })
          .map(({ by, lower, more, open }) => ({
            at: by.map((_, column) => column),
            by,
            lower: open === 'lower' ? -Infinity : lower,
            upper: open === 'upper' ? Infinity : lower + more,
          })),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

function keeps({ lower, upper, rows }: Program, point: Float64Array): boolean {
  const within = (value: number, low: number, high: number): boolean => value >= low - 1e-8 && value <= high + 1e-8;
  return (
    point.every((value, column) => within(value, lower[column]!, upper[column]!)) &&
    rows.every((row) => within(sumOf(row, point), row.lower, row.upper))
  );
}

describe('our own simplex', () => {
  it('finds the same optimum as HiGHS, at a point that keeps the rows, with prices that prove it', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const [ours, theirs] = [simplexSolver.linear(program), highs.linear(program)];
        expect(ours === null).toBe(theirs === null);
        if (!ours || !theirs) return;
        expect(ours.value).toBeCloseTo(theirs.value, 7);
        expect(keeps(program, ours.point)).toBe(true);
        expect(boundByPrices(program, ours.rowPrices)).toBeCloseTo(ours.value, 7);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the same best whole point as HiGHS, and any whole point where there is one', () => {
    fc.assert(
      fc.property(programs, (program) => {
        const [ours, theirs, any] = [
          simplexSolver.whole(program),
          highs.whole(program),
          simplexSolver.whole(program, 'any'),
        ];
        expect(ours === null).toBe(theirs === null);
        expect(any === null).toBe(theirs === null);
        if (!ours || !theirs || !any) return;
        expect(ours.value).toBe(theirs.value);
        for (const { point } of [ours, any]) {
          expect(point.every(Number.isInteger)).toBe(true);
          expect(keeps(program, point)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a program whose bounds contradict each other', () => {
  const columns = { gain: [1, 1], lower: [0, 0], upper: [2, 2] };
  const row = { at: [0, 1], by: [1, 1] };

  it('has no point, whether it is a row or a column that asks for more than it allows', () => {
    for (const program of [
      { ...columns, rows: [{ ...row, lower: 3, upper: 2 }] },
      { ...columns, lower: [3, 0], rows: [] },
    ]) {
      expect(simplexSolver.linear(program)).toBeNull();
      expect(simplexSolver.whole(program)).toBeNull();
      expect(simplexSolver.whole(program, 'any')).toBeNull();
    }
  });

  it('comes up in the last tickets of this pool, whose book has panels only all the same', async () => {
    const applicants = [
      { id: 'a', features: { f: 'v1', g: 'v0' }, seats: 2 },
      { id: 'b', features: { f: 'v0', g: 'v0' }, seats: 4 },
      { id: 'c', features: { f: 'v1', g: 'v0' }, seats: 4 },
      { id: 'd', features: { f: 'v2', g: 'v0' }, seats: 1 },
      { id: 'e', features: { f: 'v0', g: 'v0' }, seats: 2 },
      { id: 'f', features: { f: 'v1', g: 'v0' }, seats: 2 },
    ];
    const quota = { min: 1, max: 2 };
    const quotas = { f: { v0: quota, v1: quota, v2: quota }, g: {} };
    const pool: Pool = { name: 'last tickets', applicants, quotas, places: { seats: 10 } };
    const solution = await solve(pool);
    if (!solution.ok) throw new Error('this pool has panels');
    const { panels } = await makeBook(pool, solution.value);
    const places = (panel: readonly string[]) => panel.map((id) => applicants.findIndex((one) => one.id === id));
    expect(panels.filter((panel) => !isPanel(pool, places(panel)))).toEqual([]);
  });
});

/** What nothing can surpass, by weak duality: rows at their bounds for their prices, columns at theirs for what is left. */
function boundByPrices({ gain, lower, upper, rows }: Program, prices: Float64Array): number {
  const left = Float64Array.from(gain);
  let bound = 0;
  for (const [index, row] of rows.entries()) {
    const price = prices[index]!;
    if (Math.abs(price) > 1e-9) bound += price * (price > 0 ? row.upper : row.lower);
    for (let k = 0; k < row.at.length; k++) left[row.at[k]!]! -= price * row.by[k]!;
  }
  return left.reduce((sum, price, column) => sum + price * (price > 0 ? upper[column]! : lower[column]!), bound);
}
