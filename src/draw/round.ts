import type { Stretch } from './deal.ts';
import { sumOf, type Collapsed, type MakeUp } from './kinds.ts';
import type { WeightedMakeUp } from './peel.ts';
import { TooHard, type Solver } from './program.ts';

/**
 * Rounds weights to whole tickets, so that each kind's total stays as near as it can to what its weight says. Every
 * make-up gets the whole tickets of its weight; what is left of all together is rounded ticket by ticket, each time to
 * a panel between the averages still owed.
 */
export function roundToTickets(
  collapsed: Collapsed,
  panels: readonly WeightedMakeUp[],
  tickets: number,
  solver: Solver,
): Stretch[] {
  const counts = panels.map(({ weight }) => Math.floor(weight * tickets + 1e-9));
  const owed = new Float64Array(collapsed.kinds.length);
  for (const [at, { makeUp, weight }] of panels.entries()) {
    for (const kind of owed.keys()) owed[kind]! += makeUp[kind]! * (weight * tickets - counts[at]!);
  }
  const stretches = new Map<string, { makeUp: MakeUp; length: number }>();
  const add = (makeUp: MakeUp, length: number): void => {
    const known = stretches.get(makeUp.join());
    if (known) known.length += length;
    else stretches.set(makeUp.join(), { makeUp, length });
  };
  for (const [at, { makeUp }] of panels.entries()) if (counts[at]! > 0) add(makeUp, counts[at]!);
  for (let left = tickets - counts.reduce((sum, count) => sum + count, 0); left > 0; left--) {
    const makeUp = nextPanel(collapsed, owed, left, solver);
    for (const kind of owed.keys()) owed[kind]! -= makeUp[kind]!;
    add(makeUp, 1);
  }
  return [...stretches.values()];
}

/** A panel for the next of the tickets that are left: between the averages owed to them if there is one, else near them. */
function nextPanel({ kinds, rows }: Collapsed, owed: Float64Array, left: number, solver: Solver): MakeUp {
  const average = owed.map((amount) => amount / left);
  const lower = average.map((amount) => Math.max(0, Math.floor(amount + 1e-9)));
  const upper = average.map((amount, kind) =>
    Math.min(kinds[kind]!.members.length, Math.max(0, Math.ceil(amount - 1e-9))),
  );
  const gain = average.map((amount, kind) => amount - lower[kind]! - 0.5);
  // What is left must not run away from what the rules allow it, but for the rounding of the very last.
  const steady = rows.map((row) => {
    const sum = sumOf(row, owed);
    return {
      ...row,
      lower: Math.max(row.lower, Math.ceil(sum - (left - 1) * row.upper - 0.999)),
      upper: Math.min(row.upper, Math.floor(sum - (left - 1) * row.lower + 0.999)),
    };
  });
  const best =
    solver.whole({ gain, lower, upper, rows: steady }, 'any') ??
    solver.whole({ gain, lower, upper, rows }, 'any') ??
    solver.whole(nearest(average, kinds, rows));
  if (!best) throw new TooHard('the solver contradicts itself: a pool with panels has none');
  return Array.from(best.point.subarray(0, kinds.length));
}

/** Three columns a kind: its number, and how far above and below its average that lies beyond rounding. */
function nearest(average: Float64Array, kinds: Collapsed['kinds'], rows: Collapsed['rows']) {
  const count = kinds.length;
  const limits = Array.from(average, (amount, kind) => ({
    lower: Math.max(0, Math.floor(amount)),
    upper: Math.max(0, Math.ceil(amount)),
    at: [kind, count + kind, 2 * count + kind],
    by: [1, -1, 1],
  }));
  return {
    gain: [
      ...Array.from(average, (amount) => amount - Math.floor(amount) - 0.5),
      ...Array.from({ length: 2 * count }, () => -1),
    ],
    lower: new Float64Array(3 * count),
    upper: [...kinds, ...kinds, ...kinds].map(({ members }) => members.length),
    rows: [...rows, ...limits],
  };
}
