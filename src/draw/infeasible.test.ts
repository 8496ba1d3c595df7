import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explain } from './infeasible.ts';
import { collapse } from './kinds.ts';
import { peoplePool, withChanges } from './pool.fixture.ts';
import { keeping, ruleBounds } from './rule-bounds.ts';
import { simplexSolver } from './simplex-solver.ts';

describe('rules that contradict each other in very many ways', () => {
  const pool = peoplePool(4, { count: 600, features: 7, places: 50 });

  it('are explained by a conflict that is one, and changes that do', () => {
    const collapsed = collapse(pool);
    const { conflict, relaxations, together } = explain(collapsed, simplexSolver);
    const named = ruleBounds(collapsed).filter(({ rule }) => conflict.some((one) => isDeepStrictEqual(one, rule)));
    expect(named.length).toBe(conflict.length);
    expect(keeping(collapsed, named, simplexSolver)).toBeNull();
    for (const rule of named)
      expect(
        keeping(
          collapsed,
          named.filter((other) => other !== rule),
          simplexSolver,
        ),
      ).not.toBeNull();
    expect(relaxations).toEqual([]);
    const changed = collapse(withChanges(pool, together));
    expect(keeping(changed, ruleBounds(changed), simplexSolver)).not.toBeNull();
  });
});
