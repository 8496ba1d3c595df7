import { conflictAmong } from './conflict-among.ts';
import type { RuleChange } from './infeasible.ts';
import type { Collapsed } from './kinds.ts';
import { TooHard, type Program, type Solver } from './program.ts';
import { canKeep, type RuleBound } from './rule-bounds.ts';
import { smallestHitting } from './smallest-hitting.ts';

/** Where there are more conflicts than this, the fewest rules that break them all would take too long to find. */
const mostConflicts = 25;

/**
 * As few rules as possible that, changed together, give the pool a panel, and by as little as possible in all. Rules
 * are enough to change if they have one of every conflict. So: take the fewest that have one of each conflict known so
 * far; if the others can't be kept either, they hold a conflict that was not known. Where rules contradict each other in
 * too many ways for that, any may be changed, by as little as possible in all.
 */
export function smallestChanges(collapsed: Collapsed, bounds: readonly RuleBound[], solver: Solver): RuleChange[] {
  const conflicts: number[][] = [];
  while (conflicts.length < mostConflicts) {
    const changed = smallestHitting(conflicts, bounds.length, solver);
    const kept = [...bounds.keys()].filter((at) => !changed.includes(at));
    const inOrder = (some: readonly number[]): RuleBound[] => some.map((at) => bounds[at]!);
    if (canKeep(collapsed, inOrder(kept), solver)) return leastOf(collapsed, inOrder(changed), inOrder(kept), solver);
    conflicts.push(conflictAmong(collapsed, inOrder(kept), solver).map((bound) => bounds.indexOf(bound)));
  }
  return leastOf(collapsed, bounds, [], solver);
}

/** By how little the changed rules can be missed. The columns are the kinds and, for each of those, how far it is missed from below and from above. */
function leastOf(
  collapsed: Collapsed,
  changed: readonly RuleBound[],
  kept: readonly RuleBound[],
  solver: Solver,
): RuleChange[] {
  const kinds = collapsed.kinds.length;
  const [under, over] = [kinds, kinds + changed.length];
  const all = changed.map(({ row }) =>
    row.at.reduce((sum, kind, k) => sum + collapsed.kinds[kind]!.members.length * row.by[k]!, 0),
  );
  const program: Program = {
    gain: [...collapsed.kinds.map(() => 0), ...changed.map(() => -1), ...changed.map(() => -1)],
    lower: new Float64Array(kinds + 2 * changed.length),
    upper: [
      ...collapsed.kinds.map(({ members }) => members.length),
      ...changed.map(({ lower }) => Math.max(0, lower)),
      ...changed.map(({ upper }, at) => (upper === Infinity ? 0 : Math.max(0, all[at]! - upper))),
    ],
    rows: [
      ...kept.map(({ row, lower, upper }) => ({ ...row, lower, upper })),
      ...changed.map(({ row, lower, upper }, at) => ({
        lower,
        upper,
        at: [...row.at, under + at, over + at],
        by: [...row.by, 1, -1],
      })),
    ],
  };
  const best = solver.whole(program);
  if (!best) throw new TooHard('the solver contradicts itself: rules that could be kept no longer can');
  return changed.flatMap(({ rule, lower, upper }, at): RuleChange[] => {
    const [missing, extra] = [best.point[under + at]!, best.point[over + at]!];
    if (missing > extra) return [{ ...rule, from: lower, to: lower - missing + extra }];
    return extra > missing ? [{ ...rule, from: upper, to: upper + extra - missing }] : [];
  });
}
