import { describe, expect, it } from 'vitest';
import { fairest } from './fairest.ts';
import { collapse, type Collapsed } from './kinds.ts';
import { sharedPool } from './pool.fixture.ts';
import { TooHard, type Solver } from './program.ts';
import { simplexSolver } from './simplex-solver.ts';
import { withSolver } from './with-solver.ts';

/** Each kind's chance. */
function chancesWith(collapsed: Collapsed, solver: Solver): number[] {
  const levels = fairest(collapsed, solver)?.levels ?? [];
  const chances: number[] = [];
  for (const { chance, kinds } of levels) for (const kind of kinds) chances[kind] = chance;
  return chances;
}

describe('a calculation that our own simplex finds too hard', () => {
  it.each(['N40_k10', 'seats_N40_k10', 'N350_k30'])(
    'is done again on HiGHS, and comes to the same: %s',
    async (name) => {
      const collapsed = collapse(sharedPool(name));
      const tried: Solver[] = [];
      const chances = await withSolver((solver) => {
        tried.push(solver);
        if (solver === simplexSolver) throw new TooHard('for the sake of the test');
        return chancesWith(collapsed, solver);
      });
      expect(tried).toHaveLength(2);
      const ours = chancesWith(collapsed, simplexSolver);
      expect(ours.length).toBeGreaterThan(20);
      for (const [kind, chance] of ours.entries()) expect(chances[kind]).toBeCloseTo(chance, 9);
    },
  );

  it('is not done again for any other reason', async () => {
    const failing = withSolver(() => {
      throw new RangeError('a mistake of ours');
    });
    await expect(failing).rejects.toThrow(RangeError);
  });
});
