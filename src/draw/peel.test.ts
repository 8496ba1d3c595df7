import { expect, it } from 'vitest';
import { fairest } from './fairest.ts';
import { collapse } from './kinds.ts';
import { peoplePool } from './pool.fixture.ts';
import { simplexSolver } from './simplex-solver.ts';

it.each([
  [8, 150, 4, 24],
  [20, 150, 4, 24],
  [14, 250, 5, 36],
  [26, 250, 5, 36],
])(
  'takes other panels where a rest can’t be taken apart, rather than ask for the best one by one (%i)',
  (seed, ...of) => {
    const [count, features, places] = of;
    let asked = 0;
    const whole: typeof simplexSolver.whole = (program, wanted) => {
      if (wanted !== 'any') asked += 1;
      return simplexSolver.whole(program, wanted);
    };
    const collapsed = collapse(peoplePool(seed, { count, features, places }));
    const { levels, panels, cuts } = fairest(collapsed, { ...simplexSolver, whole })!;
    expect(asked).toBe(0);
    expect(cuts).toEqual([]);
    const chances = new Map(levels.flatMap(({ chance, kinds }) => kinds.map((kind) => [kind, chance])));
    for (const [kind, { members }] of collapsed.kinds.entries()) {
      const drawn = panels.reduce((sum, { makeUp, weight }) => sum + weight * makeUp[kind]!, 0);
      expect(Math.abs(drawn - chances.get(kind)! * members.length)).toBeLessThan(1e-8);
    }
  },
);
