import type { Book } from './book.ts';
import type { Applicant, Pool } from './pool.ts';
import type { FairnessCertificate } from './solution.ts';

/**
 * What is promised before chance speaks: who takes part, under which rules, with which tickets, and what will decide.
 * Its hash, the commitment, is published and mailed; whoever kept that can tell afterwards whether anything here was changed.
 * A JSON document: whole numbers only, no field besides these.
 */
export interface DrawPromise {
  readonly format: 'samling-draw-1';
  /** A reserve draw fills places that became vacant and settles who comes next. */
  readonly kind: 'first' | 'reserve';
  /** What is drawn for, in the words that people know it by. */
  readonly call: string;
  readonly pool: PromisedPool;
  /** In a reserve draw: who has a place already. The quotas and the room are what these leave to be drawn. */
  readonly accepted?: readonly PromisedApplicant[];
  /** Each applicant's chance in trillionths, by id. */
  readonly chances: Readonly<Record<string, number>>;
  readonly certificate: FairnessCertificate;
  readonly book: Book;
  readonly source: ChanceSource;
  /** When chance speaks: the moment of the beacon's round, or of the throwing of the dice. */
  readonly chanceAt: string;
  /** The commitment is published at least so many hours before that. */
  readonly noticeHours: number;
  /** Where the quotas differ from the rule that the call published: what was chosen, and why. */
  readonly deviations: readonly Deviation[];
  /** Everybody whom the quotas leave no chance, each with the reason why it was let stand. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** The draw that this one repeats, and why; null for a draw that repeats none. */
  readonly previous: PreviousDraw | null;
  /** The Ed25519 key that the protocol will be signed with (32 bytes, hex); null where nobody signs. */
  readonly publicKey: string | null;
}

export interface PromisedPool extends Pool {
  readonly applicants: readonly PromisedApplicant[];
}

export interface PromisedApplicant extends Applicant {
  /** In clear, for those who read the document. */
  readonly name?: string;
}

export type ChanceSource = BeaconSource | DiceSource;

/** A round of a public beacon that nobody can foresee. */
export interface BeaconSource {
  readonly kind: 'beacon';
  /** The chain's hash, 32 bytes in hex. */
  readonly chain: string;
  readonly round: number;
  /** Whether the chain is the one for practice, whose rounds everybody can foresee. */
  readonly practice: boolean;
}

/** Ten-sided dice before witnesses: their digits are the ticket. */
export interface DiceSource {
  readonly kind: 'dice';
  /** 3 for a book of 1,000 tickets, 4 for 10,000. */
  readonly digits: 3 | 4;
  /** Two people by name. */
  readonly witnesses: readonly [string, string];
}

export interface Deviation {
  /** The rule that was left, as the call words it or by its code. */
  readonly rule: string;
  readonly reason: string;
}

export interface Acknowledgement {
  /** By id. */
  readonly applicant: string;
  readonly reason: string;
}

export interface PreviousDraw {
  readonly commitment: string;
  readonly reason: string;
}
