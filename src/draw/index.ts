// The pool.
export type { Applicant, Places, Pool, Quota, Quotas } from './pool.ts';
export { mostApplicants, readPool, type PoolFault, type PoolFaultCode } from './read-pool.ts';

// The fairest chances.
export { certainty, type FairnessCertificate, type FairnessLevel, type LevelProof } from './solution.ts';
export type { Solution, WeightedPanel } from './solution.ts';
export { chancesOf, solve } from './solve.ts';
export type { Infeasible, RuleChange, RuleRef } from './infeasible.ts';

// Whether they are the fairest, by arithmetic alone.
export { checkFairness, type FairnessVerdict, type LevelFault, type LevelVerdict } from './certificate.ts';

// The ticket book.
export { bookHash, deviationOf, isFaithful, makeBook, ticketsOf, type Book } from './book.ts';
