import { conflictAmong } from './conflict-among.ts';
import type { Collapsed } from './kinds.ts';
import type { Solver } from './program.ts';
import { isKept, keeping, relaxed, ruleBounds, type RuleBound } from './rule-bounds.ts';
import { smallestChanges } from './smallest-changes.ts';
import { smallestHitting } from './smallest-hitting.ts';

/** A rule that a pool can break: a bound of a quota, or the room. */
export type RuleRef =
  | { readonly feature: string; readonly value: string; readonly bound: 'min' | 'max' }
  | { readonly places: 'applicants' | 'seats' };

/** A rule with another number in it. */
export type RuleChange = RuleRef & { readonly from: number; readonly to: number };

/** Why a pool has no panel, and what would give it one. */
export interface Infeasible {
  /**
   * These rules contradict each other, and no smaller set of rules does; in large pools with very many contradictions: none would
   * without any one of them.
   */
  readonly conflict: readonly RuleRef[];
  /** Each of these alone would do, and nothing smaller of its kind would. */
  readonly relaxations: readonly RuleChange[];
  /** Where no single change would do: as few rules as possible that do together, changed by as little as possible (with very many contradictions: the least change in all). Empty otherwise. */
  readonly together: readonly RuleChange[];
}

/** Explains a pool that has no panel. Whole panels count throughout, not averages of them. */
export function explain(collapsed: Collapsed, solver: Solver): Infeasible {
  const bounds = ruleBounds(collapsed);
  const conflict = smallestConflict(collapsed, bounds, solver);
  // A change that helps breaks every conflict, so it changes a rule of this one.
  const relaxations = conflict.flatMap((bound) => relaxed(collapsed, bound, solver));
  return {
    conflict: conflict.map(({ rule }) => rule),
    relaxations,
    together: relaxations.length > 0 ? [] : smallestChanges(collapsed, bounds, solver),
  };
}

/** Where this many sets of rules can be kept, none larger, the smallest conflict would take too long to find. */
const mostKept = 25;

/**
 * The smallest set of rules that can't be kept together. A set of rules is a conflict if it has one of every set of
 * rules without which the others can be kept. So: take the smallest that has one of each such set known so far; if it
 * can be kept, add rules as long as that works, and what is then left out is such a set that was not known.
 */
function smallestConflict(collapsed: Collapsed, bounds: readonly RuleBound[], solver: Solver): readonly RuleBound[] {
  const leftOut: number[][] = [];
  while (leftOut.length < mostKept) {
    const chosen = smallestHitting(leftOut, bounds.length, solver).map((at) => bounds[at]!);
    const point = keeping(collapsed, chosen, solver);
    if (!point) return chosen;
    let kept = bounds.filter((bound) => isKept(bound, point));
    for (const bound of bounds) {
      if (kept.includes(bound)) continue;
      const found = keeping(collapsed, [...kept, bound], solver);
      if (found) kept = bounds.filter((one) => isKept(one, found));
    }
    leftOut.push([...bounds.keys()].filter((at) => !kept.includes(bounds[at]!)));
  }
  return conflictAmong(collapsed, bounds, solver);
}
