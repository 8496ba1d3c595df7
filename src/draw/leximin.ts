import { sumOf, type Kind } from './kinds.ts';
import type { ProgramRow, Solver } from './program.ts';

/** One step of the ladder: these kinds have this chance, and none of them can have more. */
export interface Level {
  readonly chance: number;
  readonly kinds: readonly number[];
  /** What the rows cost at this step, in the order of the rows. */
  readonly prices: readonly number[];
}

/** Below this a price is the arithmetic's noise. */
const noise = 1e-7;
/** A kind whose price is this small a part of the greatest waits for the next step, where it weighs more. */
const faint = 1e-4;

/**
 * The fairest chances on the linear relaxation given by the rows: raises everybody's chance together, settles those
 * that can't rise further, and goes on with the others. Null where the rows allow nothing at all.
 */
export function leximin(kinds: readonly Kind[], rows: readonly ProgramRow[], solver: Solver): Level[] | null {
  const levels: Level[] = [];
  const settled = new Float64Array(kinds.length);
  let open = kinds.map((_, kind) => kind);
  while (open.length > 0) {
    const step = raise(kinds, rows, open, settled, solver);
    if (step === null) {
      if (levels.length === 0) return null;
      throw new Error('the solver contradicts itself: a level that was reached can no longer be kept');
    }
    levels.push(step);
    for (const kind of step.kinds) settled[kind] = step.chance * kinds[kind]!.members.length;
    open = open.filter((kind) => !step.kinds.includes(kind));
  }
  return levels;
}

/**
 * Finds the greatest chance that all open kinds can have at once. Its columns are that chance and, for each open kind,
 * how many more of it than the chance alone gives are drawn on average.
 */
function raise(
  kinds: readonly Kind[],
  rows: readonly ProgramRow[],
  open: readonly number[],
  settled: Float64Array,
  solver: Solver,
): Level | null {
  const sizes = open.map((kind) => kinds[kind]!.members.length);
  const columnOf = new Map(open.map((kind, at) => [kind, at + 1]));
  const open1 = rows.map((row) => openPart(row, kinds, columnOf, settled));
  /** Kinds that would be drawn more often than always; few ever are, so the rows that forbid it come as needed. */
  const full: ProgramRow[] = [];
  for (;;) {
    const best = solver.linear({
      gain: [1, ...open.map(() => 0)],
      lower: [0, ...open.map(() => 0)],
      upper: [1, ...sizes],
      rows: [...open1, ...full],
    });
    if (!best) return null;
    const chance = best.point[0]!;
    const over = sizes.flatMap((size, at) => (best.point[at + 1]! + chance * size > size + 1e-9 ? [at] : []));
    if (over.length === 0) {
      const prices = Array.from(best.rowPrices.subarray(0, rows.length));
      if (chance > 1 - 1e-9) return { chance: 1, kinds: open, prices: prices.map(() => 0) };
      return { chance, kinds: stuck(open, sizes, best.columnPrices), prices };
    }
    full.push(...over.map((at) => ({ lower: -Infinity, upper: sizes[at]!, at: [0, at + 1], by: [sizes[at]!, 1] })));
  }
}

function openPart(
  row: ProgramRow,
  kinds: readonly Kind[],
  columnOf: ReadonlyMap<number, number>,
  settled: Float64Array,
): ProgramRow {
  const taken = sumOf(row, settled);
  const at: number[] = [];
  const by: number[] = [];
  let together = 0;
  for (let k = 0; k < row.at.length; k++) {
    const column = columnOf.get(row.at[k]!);
    if (column === undefined) continue;
    at.push(column);
    by.push(row.by[k]!);
    together += row.by[k]! * kinds[row.at[k]!]!.members.length;
  }
  if (together !== 0) {
    at.unshift(0);
    by.unshift(together);
  }
  return { lower: row.lower - taken, upper: row.upper - taken, at, by };
}

/** The kinds that hold the common chance down: more of them would cost something. */
function stuck(open: readonly number[], sizes: readonly number[], prices: Float64Array): number[] {
  const weights = sizes.map((size, at) => Math.max(0, -prices[at + 1]!) * size);
  const greatest = Math.max(...weights);
  return open.filter((_, at) => weights[at]! > noise && weights[at]! >= faint * greatest);
}
