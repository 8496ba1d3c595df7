import type { Collapsed, MakeUp } from './kinds.ts';
import { place } from './hull.ts';
import { leximin, type Level } from './leximin.ts';
import { peel, type WeightedMakeUp } from './peel.ts';
import type { ProgramRow, Solver } from './program.ts';

/** The fairest chances, and panels that come to them. */
export interface Fairest {
  readonly levels: readonly Level[];
  readonly panels: readonly WeightedMakeUp[];
  /** Rows that had to be added because panels are whole; 0 where the rules alone bound the chances. */
  readonly cuts: readonly ProgramRow[];
}

/**
 * Leximin over the panels: first as if panels could be divided, which nothing can surpass, then an attempt to make
 * those chances of whole panels. Where that can't be done, a row that keeps all panels and forbids the attempt is added,
 * and it starts over. Null where there is no panel at all.
 */
export function fairest(collapsed: Collapsed, solver: Solver): Fairest | null {
  const { kinds, rows } = collapsed;
  const cuts: ProgramRow[] = [];
  const known = new Map<string, MakeUp>();
  for (;;) {
    const levels = leximin(kinds, [...rows, ...cuts], solver);
    if (!levels) return null;
    const point = pointOf(collapsed, levels);
    const { taken, left, others } = peel(collapsed, cuts, point, solver);
    if (left === 0) return { levels, panels: taken, cuts };
    for (const makeUp of [...taken.map((one) => one.makeUp), ...others]) known.set(makeUp.join(), makeUp);
    const placed = place(collapsed, point, [...known.values()], solver);
    if (!placed) return null;
    if (placed.inside) return { levels, panels: placed.panels, cuts };
    cuts.push(placed.cut);
  }
}

/** How many of each kind are drawn on average. */
function pointOf({ kinds }: Collapsed, levels: readonly Level[]): Float64Array {
  const point = new Float64Array(kinds.length);
  for (const { chance, kinds: ofLevel } of levels) {
    for (const kind of ofLevel) point[kind] = chance * kinds[kind]!.members.length;
  }
  return point;
}
