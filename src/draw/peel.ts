import { sumOf, type Collapsed, type MakeUp } from './kinds.ts';
import { TooHard, type Program, type ProgramRow, type Solver, type WholeOptimum } from './program.ts';

/** A make-up and the part of all draws in which it is taken. */
export interface WeightedMakeUp {
  readonly makeUp: MakeUp;
  readonly weight: number;
}

/** A point whose distance from a bound is less than this lies on it … */
const least = 1e-9;
/** … or less than this as seen from the point that all was taken off: the smaller the rest, the coarser it is known. */
const grain = 1e-11;
/** A rest as small as this is rounding's own, and goes to the panel taken last. */
const crumb = 1e-9;

/** How often it is tried anew, with how many more of the panels that were taken last put back each time. */
const again = { times: 4, putBack: 16 };

/**
 * Takes a point (how many of each kind on average) apart into panels by controlled rounding. Each step rounds every
 * kind up or down to a panel that keeps all rules, and gives it as much weight as leaves a remainder that still keeps
 * all rows; so each step brings the remainder to one more bound, and it comes to an end. Where the remainder is no
 * average of panels, other panels may have to be taken before it: some are put back, and others taken.
 * Answers what was taken off, how much is left over (0 when all of it could be taken apart), and which other panels
 * were taken on the way: mixed with these, the point may be met after all.
 */
export function peel(
  collapsed: Collapsed,
  cuts: readonly ProgramRow[],
  point: ArrayLike<number>,
  solver: Solver,
): { readonly taken: readonly WeightedMakeUp[]; readonly left: number; readonly others: readonly MakeUp[] } {
  const first = peelOn(collapsed, cuts, { taken: [], rest: Float64Array.from(point), left: 1 }, 0, solver);
  const others: MakeUp[] = [];
  for (let time = 1; time <= again.times && first.left > 0; time++) {
    const other = peelOn(collapsed, cuts, without(first, again.putBack * time), time, solver);
    if (other.left === 0) return { ...other, others: [] };
    others.push(...other.taken.map(({ makeUp }) => makeUp));
  }
  return { ...first, others };
}

interface Peeled {
  readonly taken: readonly WeightedMakeUp[];
  readonly rest: Float64Array;
  readonly left: number;
}

/** What was peeled, less the panels taken last. */
function without({ taken, rest, left }: Peeled, count: number): Peeled {
  const back = taken.slice(-count);
  const all = back.reduce((sum, { weight }) => sum + weight, left);
  const amounts = rest.map(
    (amount, kind) => (amount * left + back.reduce((sum, { makeUp, weight }) => sum + weight * makeUp[kind]!, 0)) / all,
  );
  return { taken: taken.slice(0, -count), rest: amounts, left: all };
}

/** Goes on peeling; each `time` other panels are taken. */
function peelOn(
  { rows, kinds }: Collapsed,
  cuts: readonly ProgramRow[],
  before: Peeled,
  time: number,
  solver: Solver,
): Peeled {
  const walls = [...rows, ...cuts];
  const taken = [...before.taken];
  let left = before.left;
  const rest = before.rest.map((amount) => toWhole(amount, Math.max(least, grain / left)));
  let floor = rest.map((amount) => Math.floor(amount));
  let ceiling = rest.map((amount) => Math.ceil(amount));
  let rounding = true;
  while (left > grain) {
    const near = Math.max(least, grain / left);
    const bounds = walls.map((row) => tightened(row, sumOf(row, rest), near));
    const lower = rest.map((amount, kind) => (amount >= ceiling[kind]! ? ceiling[kind]! : floor[kind]!));
    const upper = rest.map((amount, kind) => (amount <= floor[kind]! ? floor[kind]! : ceiling[kind]!));
    const gain = rest.map((amount, kind) => amount - floor[kind]! - 0.5);
    const best = anyWhole({ gain, lower, upper, rows: bounds }, time, solver);
    if (!best) {
      if (left < crumb) break;
      if (!rounding) return { taken, rest, left };
      // No panel lies between the rounded numbers, or it hides well; one further away may do.
      rounding = false;
      floor = rest.map(() => 0);
      ceiling = Float64Array.from(kinds, ({ members }) => members.length);
      continue;
    }
    const makeUp = Array.from(best.point);
    const share = Math.min(
      largestShare(rest, best.point, floor, ceiling, kinds.length),
      ...walls.map((row) => shareWithin(sumOf(row, rest), sumOf(row, makeUp), row.lower, row.upper)),
    );
    if (share >= 1 - near) return { taken: [...taken, { makeUp, weight: left }], rest, left: 0 };
    if (share <= 0) return { taken, rest, left };
    taken.push({ makeUp, weight: share * left });
    for (const kind of makeUp.keys()) {
      rest[kind] = toWhole(
        (rest[kind]! - share * makeUp[kind]!) / (1 - share),
        Math.max(least, grain / (left * (1 - share))),
      );
    }
    left *= 1 - share;
  }
  const [last] = taken.splice(-1);
  return { taken: last ? [...taken, { ...last, weight: last.weight + left }] : [], rest, left: 0 };
}

/**
 * A good panel; null also where looking for one takes too long, for there are other ways to go on. A search that gets
 * lost may find its way when it is drawn elsewhere, so it is begun anew a few times, each time with other gains.
 */
function anyWhole(program: Program, time: number, solver: Solver): WholeOptimum | null {
  for (let attempt = 4 * time; attempt < 4 * time + 4; attempt++) {
    const gain = Array.from(
      program.gain,
      (one, column) => one + Math.min(attempt, 4) * (((column * 0.618034 + attempt * 0.37) % 1) - 0.5),
    );
    try {
      return solver.whole({ ...program, gain }, 'any');
    } catch (error) {
      if (!(error instanceof TooHard)) throw error;
    }
  }
  return null;
}

/** A row that the remainder fills to its bound must be filled by every panel that is taken off it. */
function tightened(row: ProgramRow, sum: number, near: number): ProgramRow {
  if (sum - row.lower < near) return { ...row, upper: row.lower };
  if (row.upper - sum < near) return { ...row, lower: row.upper };
  return row;
}

function largestShare(
  rest: Float64Array,
  panel: Float64Array,
  floor: Float64Array,
  ceiling: Float64Array,
  count: number,
): number {
  let share = 1;
  for (let kind = 0; kind < count; kind++) {
    share = Math.min(share, shareWithin(rest[kind]!, panel[kind]!, floor[kind]!, ceiling[kind]!));
  }
  return share;
}

/** How large a share s of `one` can be taken from `all` so that the rest, (all − s·one) / (1 − s), stays within the bounds. */
function shareWithin(all: number, one: number, lower: number, upper: number): number {
  if (one < all && one < upper && upper < Infinity) return Math.max(0, (upper - all) / (upper - one));
  if (one > all && one > lower && lower > -Infinity) return Math.max(0, (all - lower) / (one - lower));
  return 1;
}

/** Takes away the arithmetic's noise around whole numbers. */
function toWhole(amount: number, near: number): number {
  const whole = Math.round(amount);
  return Math.abs(amount - whole) < near ? whole : amount;
}
