import type { RuleChange, RuleRef } from './infeasible.ts';
import { sumOf, type Collapsed, type RuleRow } from './kinds.ts';
import type { Program, Solver } from './program.ts';

/** A rule that can be kept or not by itself: one bound of a quota's row, or the room as a whole. */
export interface RuleBound {
  readonly rule: RuleRef;
  readonly row: RuleRow;
  readonly lower: number;
  readonly upper: number;
}

/** Every bound that forbids anything at all, in the order of the pool, the room last. */
export function ruleBounds({ kinds, rows, pool }: Collapsed): RuleBound[] {
  return rows.flatMap((row): RuleBound[] => {
    const { about, lower, upper } = row;
    if (!about) return [{ rule: { places: 'seats' in pool.places ? 'seats' : 'applicants' }, row, lower, upper }];
    const most = row.at.reduce((sum, kind) => sum + kinds[kind]!.members.length, 0);
    const bounds: RuleBound[] = [];
    if (lower > 0) bounds.push({ rule: { ...about, bound: 'min' }, row, lower, upper: Infinity });
    if (upper < most) bounds.push({ rule: { ...about, bound: 'max' }, row, lower: -Infinity, upper });
    return bounds;
  });
}

/** Whether there is a set of applicants that keeps these rules, whatever the others say. */
export function canKeep(collapsed: Collapsed, bounds: readonly RuleBound[], solver: Solver): boolean {
  return keeping(collapsed, bounds, solver) !== null;
}

/** How many of each kind to draw so that these rules are kept; null where that can't be done. */
export function keeping(collapsed: Collapsed, bounds: readonly RuleBound[], solver: Solver): Float64Array | null {
  return solver.whole(withOnly(collapsed, bounds), 'any')?.point ?? null;
}

export function isKept({ row, lower, upper }: RuleBound, point: Float64Array): boolean {
  const sum = sumOf(row, point);
  return lower <= sum && sum <= upper;
}

function withOnly({ kinds }: Collapsed, bounds: readonly RuleBound[]): Program {
  return {
    gain: kinds.map(() => 0),
    lower: kinds.map(() => 0),
    upper: kinds.map(({ members }) => members.length),
    rows: bounds.map(({ row, lower, upper }) => ({ ...row, lower, upper })),
  };
}

/** The smallest changes of one rule that alone give the pool a panel: one at most; up and down for a number of places. */
export function relaxed(collapsed: Collapsed, { rule, row, lower, upper }: RuleBound, solver: Solver): RuleChange[] {
  const others = ruleBounds(collapsed).filter((other) => other.row !== row);
  const same = ruleBounds(collapsed).filter((other) => other.row === row && !sameRule(other.rule, rule));
  const program = withOnly(collapsed, [...others, ...same]);
  const nearest = (direction: 1 | -1, limit: { lower: number; upper: number }): number[] => {
    const gain = collapsed.kinds.map(() => 0);
    for (let k = 0; k < row.at.length; k++) gain[row.at[k]!] = direction * row.by[k]!;
    const best = solver.whole({ ...program, gain, rows: [...program.rows, { ...row, ...limit }] });
    return best ? [sumOf(row, best.point)] : [];
  };
  const below = lower > 0 ? nearest(1, { lower: -Infinity, upper: lower - 1 }) : [];
  const above = upper < Infinity ? nearest(-1, { lower: upper + 1, upper: Infinity }) : [];
  return [...below.map((to) => ({ ...rule, from: lower, to })), ...above.map((to) => ({ ...rule, from: upper, to }))];
}

function sameRule(one: RuleRef, other: RuleRef): boolean {
  return 'bound' in one && 'bound' in other ? one.bound === other.bound : 'bound' in one === 'bound' in other;
}
