import type { Applicant, Pool } from './pool.ts';
import { certainty, type FairnessCertificate, type FairnessLevel, type LevelProof } from './solution.ts';

/**
 * Checks fairness by arithmetic on whole numbers alone, without any solver.
 *
 * A level says: nobody here can have more unless somebody here or at an earlier level has less. Its proof gives
 * weights, none negative, to these applicants, and a price to each quota's bound and to the room. Take any
 * distribution over panels, with chances c. Then
 *
 *     Σ weight·c  ≤  Σ weight·c + Σ price·(what the chances come to − the bound)
 *
 * for every added term is zero or more: a price is positive on a minimum and negative on a maximum, and of either sign
 * on a room that must be filled exactly. Collected by applicant the right side is Σ rest·c − Σ price·bound, where an
 * applicant's rest is their weight plus the prices that they count towards. No chance is outside 0…1, so it is at most
 * the sum of the positive rests − Σ price·bound. With at least their chance for all earlier ones, what this leaves for
 * the level is an upper bound of its weighted average; the proof holds if that is the level's own chance.
 */

export type LevelVerdict =
  | { readonly state: 'proven' }
  /** The rules alone allow more than whole panels do: only solving again can tell. */
  | { readonly state: 'mustBeSolvedAgain' }
  | { readonly state: 'wrong'; readonly reason: LevelFault };

export type LevelFault =
  | 'notWholeNumbers'
  | 'unknownApplicant'
  | 'notItsChance'
  | 'notRising'
  | 'twice'
  | 'negativeWeight'
  | 'weightOfALaterLevel'
  | 'withoutWeight'
  | 'unknownQuota'
  | 'wrongSign'
  | 'couldBeHigher'
  | 'cannotBeReached';

export interface FairnessVerdict {
  /** One for each level of the certificate. */
  readonly levels: readonly LevelVerdict[];
  /** Applicants whom no level names. */
  readonly missing: readonly string[];
  /** The worst of it all. */
  readonly state: LevelVerdict['state'];
}

/** What a proven average may differ from the level's chance by, in trillionths: a billionth. */
const tolerance = 1_000n;
/** What a proof must leave each single one of the level at most, in trillionths: a hundred-thousandth. */
const toleranceOfOne = 10_000_000n;

/** Whether these are the fairest chances of the pool, level by level. */
export function checkFairness(
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  certificate: FairnessCertificate,
): FairnessVerdict {
  const applicants = new Map(pool.applicants.map((applicant) => [applicant.id, applicant]));
  const reached = new Set<string>();
  let before = 0;
  const levels = certificate.levels.map((level): LevelVerdict => {
    const fault = membershipFault(level, before, { applicants, reached, chances });
    if (fault) return { state: 'wrong', reason: fault };
    for (const id of level.applicants) reached.add(id);
    before = level.chance;
    if (!level.proof) return { state: 'mustBeSolvedAgain' };
    const reason = proofFault(pool, chances, level, level.proof, reached);
    return reason ? { state: 'wrong', reason } : { state: 'proven' };
  });
  const missing = pool.applicants.map(({ id }) => id).filter((id) => !reached.has(id));
  const has = (state: LevelVerdict['state']): boolean => levels.some((level) => level.state === state);
  const wrong = missing.length > 0 || has('wrong');
  return { levels, missing, state: wrong ? 'wrong' : has('mustBeSolvedAgain') ? 'mustBeSolvedAgain' : 'proven' };
}

interface Known {
  readonly applicants: ReadonlyMap<string, Applicant>;
  readonly reached: ReadonlySet<string>;
  readonly chances: Readonly<Record<string, number>>;
}

function membershipFault({ chance, applicants: ids }: FairnessLevel, before: number, known: Known): LevelFault | null {
  if (!Number.isSafeInteger(chance) || chance < 0 || chance > certainty) return 'notWholeNumbers';
  if (chance < before) return 'notRising';
  if (ids.some((id) => !known.applicants.has(id))) return 'unknownApplicant';
  if (new Set(ids).size < ids.length || ids.some((id) => known.reached.has(id))) return 'twice';
  if (ids.some((id) => !Object.hasOwn(known.chances, id) || known.chances[id] !== chance)) return 'notItsChance';
  return null;
}

function proofFault(
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  level: FairnessLevel,
  proof: LevelProof,
  reached: ReadonlySet<string>,
): LevelFault | null {
  const form = formFault(pool, level, proof, reached);
  if (form) return form;
  const weights = new Map(Object.entries(proof.applicants).map(([id, weight]) => [id, BigInt(weight)]));
  const bound = upperBound(pool, proof, weights);
  const own = new Set(level.applicants);
  let [ownWeight, allWeight, given] = [0n, 0n, 0n];
  for (const [id, weight] of weights) {
    if (own.has(id)) ownWeight += weight;
    allWeight += weight;
    given += weight * BigInt(chances[id]!);
  }
  // In trillionths times weights: what the level's members could have more than they have, all together.
  const spare = bound * BigInt(certainty) - given;
  // Chances are published to the trillionth, so that much may be missing of everybody's.
  if (spare > tolerance * ownWeight + allWeight) return 'couldBeHigher';
  if (spare < -tolerance * ownWeight - allWeight) return 'cannotBeReached';
  if (level.applicants.some((id) => spare > toleranceOfOne * weights.get(id)! + allWeight)) return 'couldBeHigher';
  return null;
}

/** Whether the proof speaks of what it may speak of, with the signs that it needs. */
function formFault(
  pool: Pool,
  level: FairnessLevel,
  proof: LevelProof,
  reached: ReadonlySet<string>,
): LevelFault | null {
  const prices = Object.values(proof.quotas).flatMap((values) => Object.values(values));
  const numbers = [...Object.values(proof.applicants), ...prices, proof.places];
  if (!numbers.every(Number.isSafeInteger)) return 'notWholeNumbers';
  if (Object.values(proof.applicants).some((weight) => weight < 0)) return 'negativeWeight';
  if (Object.keys(proof.applicants).some((id) => !reached.has(id))) return 'weightOfALaterLevel';
  if (level.applicants.some((id) => !Object.hasOwn(proof.applicants, id) || proof.applicants[id] === 0)) {
    return 'withoutWeight';
  }
  for (const [feature, values] of Object.entries(proof.quotas)) {
    const known = Object.hasOwn(pool.quotas, feature) ? pool.quotas[feature]! : {};
    if (Object.keys(values).some((value) => !Object.hasOwn(known, value))) return 'unknownQuota';
  }
  // A room in seats need not be filled, so there is nothing to gain from filling it.
  return 'seats' in pool.places && proof.places > 0 ? 'wrongSign' : null;
}

/** No distribution gives the weights a greater sum than this. */
function upperBound(pool: Pool, proof: LevelProof, weights: ReadonlyMap<string, bigint>): bigint {
  const inSeats = 'seats' in pool.places;
  const places = BigInt(proof.places);
  let bound = -places * BigInt('seats' in pool.places ? pool.places.seats : pool.places.applicants);
  for (const [feature, values] of Object.entries(proof.quotas)) {
    for (const [value, price] of Object.entries(values)) {
      const { min, max } = pool.quotas[feature]![value]!;
      bound -= BigInt(price) * BigInt(price > 0 ? min : max);
    }
  }
  for (const { id, features, seats = 0 } of pool.applicants) {
    let rest = (weights.get(id) ?? 0n) + places * BigInt(inSeats ? seats : 1);
    for (const [feature, values] of Object.entries(proof.quotas)) {
      const value = features[feature];
      if (value !== undefined && Object.hasOwn(values, value)) rest += BigInt(values[value]!);
    }
    if (rest > 0n) bound += rest;
  }
  return bound;
}
