import { describe, expect, it } from 'vitest';
import { collapse } from './kinds.ts';
import { leximin } from './leximin.ts';
import { peoplePool } from './pool.fixture.ts';
import { simplexSolver } from './simplex-solver.ts';

/** A thousand people whom eight features tell apart: more steps of the ladder than errors may grow over. */
const thousand = { count: 1_000, features: 8, places: 60 };

describe('a ladder of many steps', () => {
  it.each([6, 30, 40])('is climbed to its end, each step from what those before reached (%i)', (seed) => {
    const { kinds, rows } = collapse(peoplePool(seed, thousand));
    const levels = leximin(kinds, rows, simplexSolver)!;
    expect(levels.length).toBeGreaterThan(20);
    const drawn = kinds.map(() => 0);
    for (const { chance, kinds: ofLevel } of levels)
      for (const kind of ofLevel) drawn[kind] = chance * kinds[kind]!.members.length;
    for (const { lower, upper, at } of rows) {
      const sum = at.reduce((all, kind) => all + drawn[kind]!, 0);
      expect(sum).toBeGreaterThan(lower - 1e-9);
      expect(sum).toBeLessThan(upper + 1e-9);
    }
  });
});
