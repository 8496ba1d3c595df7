import { checkFairness } from './certificate.ts';
import { commonParts } from './fraction.ts';
import type { Fairest } from './fairest.ts';
import type { Collapsed } from './kinds.ts';
import type { Level } from './leximin.ts';
import { certainty, type FairnessCertificate, type FairnessLevel, type LevelProof } from './solution.ts';

/** As fine as whole numbers in JSON can be, with room for sums. */
const mostParts = 1e14;

/** The prices of the ladder's steps as proofs in whole numbers; `certificate.ts` says how they are checked. */
export function certificateOf(collapsed: Collapsed, { levels }: Fairest): FairnessCertificate {
  const reached = new Set<number>();
  const stated = levels.map((level) => {
    for (const kind of level.kinds) reached.add(kind);
    return levelOf(collapsed, level, reached);
  });
  const chances = Object.fromEntries(stated.flatMap(({ applicants, chance }) => applicants.map((id) => [id, chance])));
  const verdict = checkFairness(collapsed.pool, chances, { levels: stated });
  // Prices are floating point; a proof that arithmetic on whole numbers doesn't bear out is none.
  return {
    levels: stated.map((level, at) => (verdict.levels[at]!.state === 'wrong' ? { ...level, proof: null } : level)),
  };
}

function levelOf(collapsed: Collapsed, level: Level, reached: ReadonlySet<number>): FairnessLevel {
  const { pool, kinds, rows } = collapsed;
  const ids = level.kinds.flatMap((kind) => kinds[kind]!.members.map((place) => pool.applicants[place]!.id));
  const leansOnCuts = level.prices.slice(rows.length).some((price) => Math.abs(price) > 1e-9);
  return {
    chance: Math.round(level.chance * certainty),
    applicants: ids.toSorted(),
    proof: leansOnCuts ? null : proofOf(collapsed, level, reached),
  };
}

/** What each applicant weighs follows from the prices. */
function proofOf({ pool, kinds, rows }: Collapsed, level: Level, reached: ReadonlySet<number>): LevelProof {
  const worth = kinds.map((_, kind) => worthOf(kind));
  const whole = inWholeNumbers(rows.map((_, at) => level.prices[at]!));
  for (const [at, row] of rows.entries()) {
    for (let k = 0; k < row.at.length; k++) worth[row.at[k]!]! += whole[at]! * row.by[k]!;
  }
  const applicants: [string, number][] = [];
  for (const kind of reached) {
    if (worth[kind]! <= 0) continue;
    for (const place of kinds[kind]!.members) applicants.push([pool.applicants[place]!.id, worth[kind]!]);
  }
  const quotas: Record<string, Record<string, number>> = {};
  for (const [at, { about }] of rows.entries()) {
    if (about && whole[at] !== 0) (quotas[about.feature] ??= {})[about.value] = -whole[at]!;
  }
  return {
    applicants: Object.fromEntries(applicants.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    quotas,
    places: -whole.at(-1)! || 0,
  };

  /** Who is drawn in every panel can't be drawn more often: that alone proves it. */
  function worthOf(kind: number): number {
    return level.chance === 1 && level.kinds.includes(kind) ? 1 : 0;
  }
}

/** Prices in whole numbers that are to each other as they are; exactly, if they are fractions that can be told. */
function inWholeNumbers(prices: readonly number[]): number[] {
  const greatest = Math.max(...prices.map(Math.abs));
  if (greatest === 0) return prices.map(() => 0);
  const parts = commonParts(prices) ?? mostParts / greatest;
  return prices.map((price) => Math.round(price * parts) || 0);
}
