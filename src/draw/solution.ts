/** Certainty, in the unit that chances are published in: trillionths, so that they are whole numbers. */
export const certainty = 1_000_000_000_000;

/** A panel by its applicants' ids, in the order of the pool, and how likely it is (0 to 1). */
export interface WeightedPanel {
  readonly applicants: readonly string[];
  readonly probability: number;
}

/** The fairest distribution over the panels of a pool: leximin, so nobody's chance can grow but at the cost of a smaller one. */
export interface Solution {
  /** Each applicant's chance in trillionths (0 to `certainty`), by id. Equal for equal applicants. */
  readonly chances: Readonly<Record<string, number>>;
  /** The panels that the chances are made of; their probabilities come to 1. */
  readonly panels: readonly WeightedPanel[];
  readonly certificate: FairnessCertificate;
}

/**
 * Why no fairer distribution exists, level by level from the smallest chance up; `certificate.ts` says how it is
 * checked. Levels that follow each other may have the same chance: then the proof came in several steps.
 */
export interface FairnessCertificate {
  readonly levels: readonly FairnessLevel[];
}

/** Everybody here has this chance, and nobody of them can have more without taking from somebody at this level or below. */
export interface FairnessLevel {
  /** In trillionths. */
  readonly chance: number;
  /** Ids, sorted. */
  readonly applicants: readonly string[];
  /** Proves it by arithmetic alone; null where the proof needs the panels to be whole, so that it must be solved again. */
  readonly proof: LevelProof | null;
}

/** Multipliers of a linear proof: whole numbers, which count only in relation to each other. */
export interface LevelProof {
  /** Weights of this level's applicants and, where it needs them, of earlier ones', by id. Not negative; what is not named weighs 0. */
  readonly applicants: Readonly<Record<string, number>>;
  /** Of each quota's bound: positive for its minimum, negative for its maximum; by feature and value. */
  readonly quotas: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of the room. */
  readonly places: number;
}
