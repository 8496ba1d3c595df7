import { asFraction } from './fraction.ts';
import { sumOf, type Kind } from './kinds.ts';
import { TooHard, type Optimum, type Program, type ProgramRow, type Solver } from './program.ts';
import { nothing, plus, quotient, times, twofold, type Twofold } from './twofold.ts';

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
/** Steps this close together are one chance, reached in several steps. */
const same = 1e-10;

/**
 * The fairest chances on the linear relaxation given by the rows: raises everybody's chance together, settles those
 * that can't rise further, and goes on with the others. Null where the rows allow nothing at all.
 */
export function leximin(kinds: readonly Kind[], rows: readonly ProgramRow[], solver: Solver): Level[] | null {
  const levels: Level[] = [];
  let last = nothing;
  const ladder: Ladder = { kinds, rows, settled: new Map(), full: new Set() };
  while (ladder.settled.size < kinds.length) {
    const step = raise(ladder, solver);
    if (step === null) {
      if (levels.length === 0) return null;
      throw new TooHard('the solver contradicts itself: a level that was reached can no longer be kept');
    }
    const chance = step.chance.high < last.high + same ? last : exact(step.chance);
    levels.push({ ...step, chance: chance.high });
    for (const kind of step.kinds) ladder.settled.set(kind, chance);
    last = chance;
  }
  return levels;
}

/** Chances are simple fractions, many of them; what arithmetic has put beside one is put right. */
function exact(chance: Twofold): Twofold {
  const fraction = asFraction(chance.high, 1e6, 1e-12);
  return fraction ? quotient(fraction.top, fraction.bottom) : chance;
}

/** A level whose chance is known in full. */
type Step = Omit<Level, 'chance'> & { readonly chance: Twofold };

interface Ladder {
  readonly kinds: readonly Kind[];
  readonly rows: readonly ProgramRow[];
  /**
   * The chances reached by those that can't rise further. Each step magnifies what these are wrong by, a hundredfold where a few
   * stand against many, so they are known to far more digits than the answer has.
   */
  readonly settled: Map<number, Twofold>;
  /** Kinds that might be drawn more often than always. Few ever are, so the rows that forbid it come as needed. */
  readonly full: Set<number>;
}

/**
 * Finds the greatest chance that all open kinds can have at once, while the settled ones keep theirs. Its columns are
 * that chance and, for each kind, how many more of it are drawn on average than chance alone gives.
 */
function raise({ kinds, rows, settled, full }: Ladder, solver: Solver): Step | null {
  const sizes = kinds.map(({ members }) => members.length);
  const drawn = sizes.map((size, kind) => times(settled.get(kind) ?? nothing, size));
  const rising = sizes.map((size, kind) => (settled.has(kind) ? 0 : size));
  for (;;) {
    const limits = Array.from(full, (kind) => ({ lower: -Infinity, upper: sizes[kind]!, at: [kind], by: [1] }));
    const walls = [...rows, ...limits].map((row) => withChance(row, drawn, rising));
    const program: Program = {
      gain: [1, ...sizes.map(() => 0)],
      lower: [0, ...sizes.map(() => 0)],
      upper: [1, ...rising],
      rows: walls,
    };
    const best = solver.linear(program);
    if (!best) return null;
    const chance = best.point[0]!;
    const over = sizes.flatMap((size, kind) => {
      const all = drawn[kind]!.high + chance * rising[kind]! + best.point[kind + 1]!;
      return all > size + 1e-9 && !full.has(kind) ? [kind] : [];
    });
    for (const kind of over) full.add(kind);
    if (over.length > 0) continue;
    const open = [...sizes.keys()].filter((kind) => !settled.has(kind));
    if (chance > 1 - 1e-9) return { chance: twofold(1), kinds: open, prices: rows.map(() => 0) };
    const priced = [...settled.keys()].some((kind) => best.columnPrices[kind + 1]! > noise)
      ? pricesWithMore(program, sizes, best, solver)
      : best;
    const prices = Array.from(priced.rowPrices.subarray(0, rows.length));
    return { chance: inFull(best, walls), kinds: stuck(open, sizes, priced.columnPrices), prices };
  }
}

/**
 * The greatest chance to twice the digits that the solver has. What its point and its prices are wrong by cancels out when the room
 * that the point leaves in each row is priced: what remains is the product of both.
 */
function inFull({ point, rowPrices }: Optimum, walls: readonly Wall[]): Twofold {
  let value = twofold(point[0]!);
  for (const [at, row] of walls.entries()) {
    const price = rowPrices[at]!;
    const bound = price > 0 ? row.upper : row.lower;
    if (price === 0 || !Number.isFinite(bound)) continue;
    let room = plus(twofold(price > 0 ? row.most : row.least), times(row.fixed, -1));
    for (let k = 0; k < row.at.length; k++) room = plus(room, times(twofold(point[row.at[k]!]!), -row.by[k]!));
    value = plus(value, times(room, price));
  }
  return value;
}

/**
 * A proof has no use for prices that hold only because the settled have no more than their chances. They could not have
 * more anyway, so asking only that they have no less gives the same chance, and prices that prove it.
 */
function pricesWithMore(program: Program, sizes: readonly number[], best: Optimum, solver: Solver): Optimum {
  try {
    return solver.linear({ ...program, upper: [1, ...sizes] }) ?? best;
  } catch (error) {
    if (error instanceof TooHard) return best;
    throw error;
  }
}

/** A row over the chance and what is drawn beyond it, with what the settled ones fill of it. */
interface Wall extends ProgramRow {
  readonly least: number;
  readonly most: number;
  readonly fixed: Twofold;
}

/** A row over the kinds as a row over the chance and what is drawn beyond it. */
function withChance(row: ProgramRow, drawn: readonly Twofold[], rising: readonly number[]): Wall {
  const fixed = row.at.reduce((sum, kind, k) => plus(sum, times(drawn[kind]!, row.by[k]!)), nothing);
  return {
    least: row.lower,
    most: row.upper,
    fixed,
    lower: row.lower - fixed.high,
    upper: row.upper - fixed.high,
    at: [0, ...row.at.map((kind) => kind + 1)],
    by: [sumOf(row, rising), ...row.by],
  };
}

/** The kinds that hold the common chance down: more of them would cost something. */
function stuck(open: readonly number[], sizes: readonly number[], prices: Float64Array): number[] {
  const weights = new Map(open.map((kind) => [kind, Math.max(0, -prices[kind + 1]!) * sizes[kind]!]));
  const greatest = Math.max(...weights.values());
  return open.filter((kind) => weights.get(kind)! > noise && weights.get(kind)! >= faint * greatest);
}
