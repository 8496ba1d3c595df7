import { ok, refused, type Result } from '../kit/result.ts';
import { deal, type Stretch } from './deal.ts';
import { fairest, type Fairest } from './fairest.ts';
import { explain, type Infeasible } from './infeasible.ts';
import { collapse, type Collapsed } from './kinds.ts';
import { lotOrder } from './lot-order.ts';
import type { WeightedMakeUp } from './peel.ts';
import type { Pool } from './pool.ts';
import { certificateOf } from './prove.ts';
import { certainty, type Solution, type WeightedPanel } from './solution.ts';
import { withSolver } from './with-solver.ts';

/**
 * The fairest distribution over the panels of a pool, or why there is no panel. The pool must have been read by
 * `readPool`. The same pool gives the same answer, to the last digit.
 */
export async function solve(pool: Pool): Promise<Result<Solution, Infeasible>> {
  return await withSolver((solver) => {
    const collapsed = collapse(pool);
    const found = fairest(collapsed, solver);
    if (!found) return refused(explain(collapsed, solver));
    return ok({
      chances: chancesFrom(collapsed, found),
      panels: panelsFrom(collapsed, found.panels),
      certificate: certificateOf(collapsed, found),
    });
  });
}

/** The chances alone, in trillionths by id: what a what-if needs, without panels and proofs. */
export async function chancesOf(pool: Pool): Promise<Result<Readonly<Record<string, number>>, Infeasible>> {
  return await withSolver((solver) => {
    const collapsed = collapse(pool);
    const found = fairest(collapsed, solver);
    return found ? ok(chancesFrom(collapsed, found)) : refused(explain(collapsed, solver));
  });
}

function chancesFrom({ pool, kinds }: Collapsed, { levels }: Fairest): Record<string, number> {
  const chances: number[] = [];
  for (const { chance, kinds: ofLevel } of levels) {
    for (const kind of ofLevel)
      for (const place of kinds[kind]!.members) chances[place] = Math.round(chance * certainty);
  }
  return Object.fromEntries(pool.applicants.map(({ id }, place) => [id, chances[place]!]));
}

/** Names the members of every panel, so that all of a kind come to the same chance. */
function panelsFrom({ pool, kinds }: Collapsed, panels: readonly WeightedMakeUp[]): WeightedPanel[] {
  const ranks = lotOrder(pool);
  const members = kinds.map((kind) => kind.members.toSorted((a, b) => ranks[a]! - ranks[b]!));
  const most = Math.max(1, ...panels.map(({ makeUp }) => makeUp.reduce((sum, count) => sum + count, 0)));
  // Trillionths, or coarser where so many are drawn that sums of them would no longer be exact.
  const units = Math.min(certainty, 10 ** Math.floor(Math.log10(Number.MAX_SAFE_INTEGER / most)));
  return deal(inUnits(panels, units), members).map(({ panel, length }) => ({
    applicants: panel.map((place) => pool.applicants[place]!.id),
    probability: length / units,
  }));
}

/** Weights in whole units; the first, which is the largest as a rule, takes what rounding leaves. */
function inUnits(panels: readonly WeightedMakeUp[], units: number): Stretch[] {
  const lengths = panels.map(({ weight }) => Math.round(weight * units));
  lengths[0]! += units - lengths.reduce((sum, length) => sum + length, 0);
  return panels.map(({ makeUp }, at) => ({ makeUp, length: lengths[at]! })).filter(({ length }) => length > 0);
}
