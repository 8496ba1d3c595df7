/** One row of a program: `lower ≤ Σ by[k] · x[at[k]] ≤ upper`. */
export interface ProgramRow {
  readonly lower: number;
  readonly upper: number;
  readonly at: readonly number[];
  readonly by: readonly number[];
}

/** Maximise `Σ gain[j] · x[j]` within the rows and the bounds of the columns; lower bounds of columns are finite. */
export interface Program {
  readonly gain: ArrayLike<number>;
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  readonly rows: readonly ProgramRow[];
}

/** The best point of a linear program, and what a little more room in each row and at each column's bound would gain. */
export interface Optimum {
  readonly value: number;
  readonly point: Float64Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** A best point in whole numbers. */
export interface WholeOptimum {
  readonly value: number;
  readonly point: Float64Array;
}

/** Solves programs, linear ones and ones in whole numbers. The same program always gives the same answer. */
export interface Solver {
  /** Null where no point keeps the rows. */
  linear(program: Program): Optimum | null;
  /** Columns in whole numbers: the best such point, or `any` good one. Null where no such point keeps the rows. */
  whole(program: Program, wanted?: 'best' | 'any'): WholeOptimum | null;
}

/** Thrown where a solver has tried for so long, or come to such an answer, that another had better take over. */
export class TooHard extends Error {}

export function valueAt({ gain }: Program, point: Float64Array): number {
  let value = 0;
  for (let at = 0; at < point.length; at++) value += gain[at]! * point[at]!;
  return value;
}
