import { TooHard, type Program, type Solver } from './program.ts';

/** The fewest numbers below `count` that have one in common with each of the sets. */
export function smallestHitting(sets: readonly (readonly number[])[], count: number, solver: Solver): number[] {
  const program: Program = {
    gain: Array.from({ length: count }, () => -1),
    lower: new Float64Array(count),
    upper: new Float64Array(count).fill(1),
    rows: sets.map((set) => ({ lower: 1, upper: Infinity, at: set, by: set.map(() => 1) })),
  };
  const best = solver.whole(program);
  if (!best) throw new TooHard('the solver contradicts itself: without any rule there is no panel');
  return Array.from(best.point.keys()).filter((at) => best.point[at] === 1);
}
