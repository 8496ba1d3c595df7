// The pool.
export type { Applicant, Places, Pool, Quota, Quotas } from './pool.ts';
export { mostApplicants, readPool, type PoolFault, type PoolFaultCode } from './read-pool.ts';

// The fairest chances.
export { certainty, type FairnessCertificate, type FairnessLevel, type LevelProof } from './solution.ts';
export type { Solution, WeightedPanel } from './solution.ts';
export { chancesOf, solve } from './solve.ts';
export type { Infeasible, RuleChange, RuleRef } from './infeasible.ts';

// The ticket book.
export { bookHash, deviationOf, isFaithful, makeBook, ticketsOf, type Book } from './book.ts';

// The promise, chance and the draw itself.
export { quicknet, practiceChain, chainOf, roundAt, timeOf, type Chain } from './chain.ts';
export { checkBeacon, type Beacon, type BeaconFault } from './beacon.ts';
export { agreeOnDice, type DiceEntry, type DiceFault } from './dice.ts';
export type { Chance } from './chance.ts';
export { commitmentOf, wholeCanonicalJson } from './commitment.ts';
export { ticketCounts } from './book-check.ts';
export { holdDraw, type HoldRefusal } from './hold-draw.ts';
export { practiceSignature } from './practice-chain.ts';
export { promiseFindings } from './promise-check.ts';
export type {
  Acknowledgement,
  ChanceSource,
  Deviation,
  DrawPromise,
  PromisedApplicant,
  PromisedPool,
} from './promise.ts';
export type { Protocol } from './protocol.ts';
export { publicKeyOf, signProtocol } from './protocol-signature.ts';
export { verifyProtocol, type VerifyOptions } from './verify.ts';
export { checkNames, type Check, type CheckName, type CheckState, type Verdict } from './verdict.ts';
