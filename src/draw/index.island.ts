// The door for islands: what a browser needs to check a draw, without the solver.
export { verifyProtocol, type VerifyOptions } from './verify.ts';
export { checkNames, type Check, type CheckName, type CheckState, type Verdict } from './verdict.ts';
export type { Finding, FindingCode } from './finding.ts';
export type { Protocol } from './protocol.ts';
export { checkFairness } from './certificate.ts';
