import { describe, expect, it } from 'vitest';
import { makeBook } from './book.ts';
import { isPanel } from './pool.fixture.ts';
import type { Pool } from './pool.ts';
import { simplexSolver } from './simplex-solver.ts';
import { solve } from './solve.ts';

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
