import type { Collapsed } from './kinds.ts';
import type { Solver } from './program.ts';
import { canKeep, type RuleBound } from './rule-bounds.ts';

/** Some of these rules, which can't be kept together: such that without any one of them the others could be. */
export function conflictAmong(collapsed: Collapsed, rules: readonly RuleBound[], solver: Solver): readonly RuleBound[] {
  const few = brokenByAverages(collapsed, rules, solver);
  let conflict = few.length < rules.length && !canKeep(collapsed, few, solver) ? few : rules;
  for (const rule of conflict) {
    const without = conflict.filter((other) => other !== rule);
    if (!canKeep(collapsed, without, solver)) conflict = without;
  }
  return conflict;
}

/** Those that averages of applicants break together already, which is found out at once; all, where only whole ones do. */
function brokenByAverages({ kinds }: Collapsed, rules: readonly RuleBound[], solver: Solver): readonly RuleBound[] {
  const [under, over, width] = [kinds.length, kinds.length + rules.length, kinds.length + 2 * rules.length];
  const missed = solver.linear({
    gain: Array.from({ length: width }, (_, column) => (column < under ? 0 : -1)),
    lower: new Float64Array(width),
    upper: Array.from({ length: width }, (_, column) => kinds[column]?.members.length ?? Infinity),
    rows: rules.map(({ row, lower, upper }, place) => ({
      lower,
      upper,
      at: [...row.at, under + place, over + place],
      by: [...row.by, 1, -1],
    })),
  });
  if (!missed || missed.value > -1e-6) return rules;
  return rules.filter((_, place) => Math.abs(missed.rowPrices[place]!) > 1e-6);
}
