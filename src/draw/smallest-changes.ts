import type { RuleChange } from './infeasible.ts';
import type { Collapsed } from './kinds.ts';
import type { RuleBound } from './rule-bounds.ts';
import type { Program, ProgramRow, Solver } from './program.ts';

/**
 * As few rules as possible that, changed together, give the pool a panel, and by as little as possible. The columns
 * are the kinds and, for each rule, how far it is missed from below and from above, and whether it is missed at all.
 */
export function smallestChanges(collapsed: Collapsed, bounds: readonly RuleBound[], solver: Solver): RuleChange[] {
  const kinds = collapsed.kinds.length;
  const [under, over, changed] = [kinds, kinds + bounds.length, kinds + 2 * bounds.length];
  const width = kinds + 3 * bounds.length;
  const most = bounds.map(({ row, lower, upper }) => {
    const all = row.at.reduce((sum, kind, k) => sum + collapsed.kinds[kind]!.members.length * row.by[k]!, 0);
    return { under: Math.max(0, lower), over: upper === Infinity ? 0 : Math.max(0, all - upper) };
  });
  const rows = bounds.flatMap(({ row, lower, upper }, at): ProgramRow[] => [
    { lower, upper, at: [...row.at, under + at, over + at], by: [...row.by, 1, -1] },
    {
      lower: -Infinity,
      upper: 0,
      at: [under + at, over + at, changed + at],
      by: [1, 1, -Math.max(most[at]!.under, most[at]!.over)],
    },
  ]);
  const program = (from: number, to: number, more: readonly ProgramRow[]): Program => ({
    gain: Array.from({ length: width }, (_, at) => (at >= from && at < to ? -1 : 0)),
    lower: new Float64Array(width),
    upper: [
      ...collapsed.kinds.map(({ members }) => members.length),
      ...most.map((one) => one.under),
      ...most.map((one) => one.over),
      ...bounds.map(() => 1),
    ],
    rows: [...rows, ...more],
  });
  const fewest = solver.whole(program(changed, width, []));
  if (!fewest) throw new Error('the solver contradicts itself: without any rule there is no panel');
  const switches = bounds.map((_, at) => changed + at);
  const asFew = { lower: -Infinity, upper: -fewest.value, at: switches, by: switches.map(() => 1) };
  const { point } = solver.whole(program(under, changed, [asFew])) ?? fewest;
  return bounds.flatMap(({ rule, lower, upper }, at): RuleChange[] => {
    const [missing, extra] = [point[under + at]!, point[over + at]!];
    if (missing > extra) return [{ ...rule, from: lower, to: lower - missing + extra }];
    return extra > missing ? [{ ...rule, from: upper, to: upper + extra - missing }] : [];
  });
}
