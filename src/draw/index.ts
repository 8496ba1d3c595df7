// The pool.
export type { Applicant, Places, Pool, Quota, Quotas } from './pool.ts';
export { mostApplicants, readPool, type PoolFault, type PoolFaultCode } from './read-pool.ts';

// The fairest chances.
export { certainty, type FairnessCertificate, type FairnessLevel, type LevelProof } from './solution.ts';
export type { Solution, WeightedPanel } from './solution.ts';
export { TooHard } from './program.ts';
export { chancesOf, solve } from './solve.ts';
export type { Infeasible, RuleChange, RuleRef } from './infeasible.ts';

// Whether they are the fairest, by arithmetic alone.
export { checkFairness, type FairnessVerdict, type LevelFault, type LevelVerdict } from './certificate.ts';

// The ticket book.
export { bookHash, deviationOf, isFaithful, makeBook, ticketsOf, type Book } from './book.ts';

// The promise.
export { ticketCounts } from './book-check.ts';
export type {
  Acknowledgement,
  BeaconSource,
  ChanceSource,
  Deviation,
  DiceSource,
  DrawPromise,
  PreviousDraw,
  PromisedApplicant,
  PromisedPool,
} from './promise.ts';
export { commitmentOf, wholeCanonicalJson } from './commitment.ts';
export { promiseFindings } from './promise-check.ts';
export type { Finding, FindingCode } from './finding.ts';

// Chance.
export { checkBeacon, type Beacon, type BeaconFault } from './beacon.ts';
export { chainOf, practiceChain, quicknet, roundAt, timeOf, type Chain } from './chain.ts';
export { practiceSignature } from './practice-chain.ts';
export { agreeOnDice, type DiceEntry, type DiceFault } from './dice.ts';
export type { BeaconChance, Chance, ChanceFault, DiceChance } from './chance.ts';

// The draw and its protocol.
export { holdDraw, isPublishedTooLate, type Circumstances, type HoldRefusal } from './hold-draw.ts';
export type { Attendant, Protocol } from './protocol.ts';
export { publicKeyOf, signProtocol } from './protocol-signature.ts';

// Verification; islands find it at their own door, `index.island.ts`.
export { verifyProtocol, type VerifyOptions } from './verify.ts';
export { checkNames, type Check, type CheckName, type CheckState, type Verdict } from './verdict.ts';
