import { sumOf, type Collapsed, type MakeUp } from './kinds.ts';
import type { WeightedMakeUp } from './peel.ts';
import { TooHard, type ProgramRow, type Solver } from './program.ts';

/** Either the point is an average of panels, or a row that every panel keeps and the point breaks. Null: there is no panel. */
export type Placed =
  | { readonly inside: true; readonly panels: readonly WeightedMakeUp[] }
  | { readonly inside: false; readonly cut: ProgramRow };

/**
 * What an average may miss the point by, summed over the kinds, and still count as met. More than the solver's own
 * tolerance, so that a point which keeps a cut as well as the solver can tell is not found outside it again.
 */
const close = 3e-9;

/**
 * Finds out whether a point is an average of panels: mixes the panels known so far as near to it as they come, asks for
 * the panel that would help most, and does so until the point is met or no panel helps. In the latter case what the
 * kinds are worth at the end separates the point from all panels.
 */
export function place(
  collapsed: Collapsed,
  point: Float64Array,
  known: readonly MakeUp[],
  solver: Solver,
): Placed | null {
  const panels = [...known];
  const seen = new Set(panels.map((panel) => panel.join()));
  for (;;) {
    const mix = nearestMix(panels, point, solver);
    if (mix.distance < close) {
      const weighted = panels.map((makeUp, at) => ({ makeUp, weight: mix.weights[at]! }));
      return { inside: true, panels: weighted.filter(({ weight }) => weight > 0) };
    }
    const best = bestPanel(collapsed, mix.worth, solver);
    if (!best) return null;
    if (seen.has(best.point.join()) || best.value <= mix.bar + 1e-9) {
      return { inside: false, cut: cutBetween(collapsed, point, mix.worth, solver) };
    }
    panels.push(Array.from(best.point));
    seen.add(best.point.join());
  }
}

function bestPanel({ kinds, rows }: Collapsed, gain: ArrayLike<number>, solver: Solver) {
  return solver.whole({ gain, lower: kinds.map(() => 0), upper: kinds.map(({ members }) => members.length), rows });
}

interface Mix {
  readonly weights: readonly number[];
  readonly distance: number;
  /** What one more of each kind would be worth; a panel helps if it is worth more than the bar. */
  readonly worth: Float64Array;
  readonly bar: number;
}

/** The average of the panels that misses the point least, the misses of all kinds added up. */
function nearestMix(panels: readonly MakeUp[], point: Float64Array, solver: Solver): Mix {
  const size = point.length;
  const [count, width] = [panels.length, panels.length + 2 * size];
  const rows: ProgramRow[] = Array.from(point, (amount, kind) => {
    const taking = panels.flatMap((panel, at) => (panel[kind]! > 0 ? [at] : []));
    return {
      lower: amount,
      upper: amount,
      at: [...taking, count + kind, count + size + kind],
      by: [...taking.map((at) => panels[at]![kind]!), 1, -1],
    };
  });
  rows.push({ lower: 1, upper: 1, at: panels.map((_, at) => at), by: panels.map(() => 1) });
  const best =
    count === 0
      ? null
      : solver.linear({
          gain: Array.from({ length: width }, (_, at) => (at < count ? 0 : -1)),
          lower: new Float64Array(width),
          upper: Array.from({ length: width }, () => Infinity),
          rows,
        });
  // Without a panel any one helps.
  if (!best) return { weights: [], distance: Infinity, worth: new Float64Array(size), bar: -Infinity };
  const worth = best.rowPrices.slice(0, size).map((price) => -price);
  return {
    weights: Array.from(best.point.subarray(0, count), (weight) => Math.max(0, weight)),
    distance: -best.value,
    worth,
    bar: best.rowPrices[size]!,
  };
}

/** Numbers of parts in which what kinds are worth is tried to be written in whole numbers. */
const parts = [...Array.from({ length: 120 }, (_, at) => at + 1), 1e6];

/** The row in whole numbers that no panel breaks; its bound is the best panel's own, so it cuts nothing off that it must not. */
function cutBetween(collapsed: Collapsed, point: Float64Array, worth: Float64Array, solver: Solver): ProgramRow {
  for (const part of parts) {
    const whole = worth.map((value) => Math.round(value * part));
    if (part < 1e6 && whole.some((value, kind) => Math.abs(value - worth[kind]! * part) > 1e-6)) continue;
    const at = Array.from(whole.keys()).filter((kind) => whole[kind] !== 0);
    const by = at.map((kind) => whole[kind]!);
    const upper = bestPanel(collapsed, whole, solver)?.value ?? 0;
    const cut = { lower: -Infinity, upper, at, by };
    if (sumOf(cut, point) > upper + 1e-9 * part) return cut;
  }
  throw new TooHard('the solver contradicts itself: a point outside all panels that nothing separates from them');
}
