import { allPanels } from './pool.fixture.ts';
import type { Pool } from './pool.ts';
import type { ProgramRow, Solver } from './program.ts';

/**
 * Leximin by another road than the product's: over a written list of all panels, applicant by applicant, on HiGHS.
 * Null where there is no panel.
 */
export function leximinByEnumeration(pool: Pool, highs: Solver): number[] | null {
  const panels = allPanels(pool);
  if (panels.length === 0) return null;
  const level = panels.length;
  const reached = new Map<number, number>();
  const everybody = [...pool.applicants.keys()];
  while (reached.size < everybody.length) {
    const rows = everybody.map((place): ProgramRow => {
      const at = panels.flatMap((panel, index) => (panel.includes(place) ? [index] : []));
      const by = at.map(() => 1);
      const known = reached.get(place);
      return known === undefined
        ? { lower: 0, upper: Infinity, at: [...at, level], by: [...by, -1] }
        : { lower: known - 1e-12, upper: Infinity, at, by };
    });
    const best = highs.linear({
      gain: [...panels.map(() => 0), 1],
      lower: new Float64Array(level + 1),
      upper: [...panels.map(() => Infinity), 1],
      rows: [...rows, { lower: 1, upper: 1, at: [...panels.keys()], by: panels.map(() => 1) }],
    });
    if (!best) throw new Error('the enumeration lost its way');
    const open = everybody.filter((place) => !reached.has(place));
    const stuck = open.filter((place) => Math.abs(best.rowPrices[place]!) > 1e-6);
    for (const place of stuck.length > 0 ? stuck : open) reached.set(place, best.point[level]!);
  }
  return everybody.map((place) => reached.get(place)!);
}
