import { TooHard, valueAt, type Optimum, type Program, type Solver, type WholeOptimum } from './program.ts';
import { Tableau } from './tableau.ts';

/** Further than this from a whole number is not whole. */
const whole = 1e-7;
/** A search that takes more steps than this is for a solver with more means. */
const mostNodes = { best: 3_000, any: 300 };

/** Simplex and branch and bound on small dense tables: for pools of the usual sizes the quickest there is. */
export const simplexSolver: Solver = {
  linear(full): Optimum | null {
    const { program, columns } = withoutFixed(full);
    const tableau = new Tableau(program);
    if (!tableau.run()) return null;
    const point = withFixed(full, columns, tableau.point());
    const rowPrices = tableau.rowPrices();
    return { value: valueAt(full, point), point, rowPrices, columnPrices: columnPrices(full, rowPrices) };
  },

  whole(full, wanted = 'best'): WholeOptimum | null {
    const { program, columns } = withoutFixed(full);
    const tableau = new Tableau(program);
    // Where everything is whole, anything better is better by one.
    const isWhole = Array.from(program.gain).every(Number.isInteger);
    const search: Search = {
      program,
      tableau,
      any: wanted === 'any',
      lead: isWhole ? 1 - 1e-6 : 1e-9,
      nodes: 0,
      best: null,
    };
    branch(search);
    if (!search.best) return null;
    const point = withFixed(full, columns, search.best.point);
    return { value: valueAt(full, point), point };
  },
};

/** The program without the columns that have no choice, and which columns are left. */
function withoutFixed({ gain, lower, upper, rows }: Program): { program: Program; columns: number[] } {
  const columns = Array.from(gain, (_, column) => column).filter((column) => lower[column]! !== upper[column]!);
  const placeOf = new Map(columns.map((column, at) => [column, at]));
  const left = rows.map((row) => {
    const at: number[] = [];
    const by: number[] = [];
    let fixed = 0;
    for (let k = 0; k < row.at.length; k++) {
      const place = placeOf.get(row.at[k]!);
      if (place === undefined) {
        fixed += row.by[k]! * lower[row.at[k]!]!;
        continue;
      }
      at.push(place);
      by.push(row.by[k]!);
    }
    return { lower: row.lower - fixed, upper: row.upper - fixed, at, by };
  });
  const only = (numbers: ArrayLike<number>): number[] => columns.map((column) => numbers[column]!);
  return { program: { gain: only(gain), lower: only(lower), upper: only(upper), rows: left }, columns };
}

function withFixed({ lower }: Program, columns: readonly number[], point: Float64Array): Float64Array {
  const all = Float64Array.from(lower);
  for (const [at, column] of columns.entries()) all[column] = point[at]!;
  return all;
}

/** What one more of each column gains beyond what its part in the rows is worth. */
function columnPrices({ gain, rows }: Program, rowPrices: Float64Array): Float64Array {
  const prices = Float64Array.from(gain);
  for (const [row, { at, by }] of rows.entries()) {
    for (let k = 0; k < at.length; k++) prices[at[k]!]! -= by[k]! * rowPrices[row]!;
  }
  return prices;
}

interface Search {
  readonly program: Program;
  readonly tableau: Tableau;
  readonly any: boolean;
  /** What another point must be better by to be worth finding. */
  readonly lead: number;
  nodes: number;
  best: WholeOptimum | null;
}

/** Answers whether the search is over. */
function branch(search: Search): boolean {
  const { program, tableau } = search;
  if (++search.nodes > mostNodes[search.any ? 'any' : 'best'])
    throw new TooHard('a search among whole numbers takes too long');
  if (!tableau.run()) return false;
  const point = tableau.point();
  if (search.best && valueAt(program, point) < search.best.value + search.lead) return false;
  const split = leastWhole(point);
  if (split < 0) {
    const rounded = point.map(Math.round);
    search.best = { value: valueAt(program, rounded), point: rounded };
    return search.any;
  }
  const [low, high, at] = [tableau.lower[split]!, tableau.upper[split]!, point[split]!];
  const sides = [
    [low, Math.floor(at)],
    [Math.ceil(at), high],
  ] as const;
  for (const [from, to] of at - Math.floor(at) < 0.5 ? sides : sides.toReversed()) {
    tableau.lower[split] = from;
    tableau.upper[split] = to;
    if (branch(search)) return true;
  }
  tableau.lower[split] = low;
  tableau.upper[split] = high;
  return false;
}

/** The column furthest from a whole number; -1 where all are whole. */
function leastWhole(point: Float64Array): number {
  let found = -1;
  let furthest = whole;
  for (let at = 0; at < point.length; at++) {
    const away = Math.abs(point[at]! - Math.round(point[at]!));
    if (away <= furthest) continue;
    furthest = away;
    found = at;
  }
  return found;
}
