import type { FairnessVerdict } from './certificate.ts';
import type { Finding } from './finding.ts';
import type { Pool } from './pool.ts';
import type { DrawPromise } from './promise.ts';
import type { FairnessCertificate } from './solution.ts';
import { leftOut, type Check } from './verdict.ts';

/** Judges by arithmetic alone whether nobody's chance could be higher but at the cost of a smaller one: `checkFairness`. */
export type FairnessChecker = (
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  certificate: FairnessCertificate,
) => FairnessVerdict;

/** The verifier's line about fairness: proven, left open for a solver, or wrong. */
export function fairnessCheck(promise: DrawPromise, checkFairness: FairnessChecker | undefined): Check {
  const path = 'promise.certificate';
  if (!checkFairness) return leftOut('fairness', { code: 'notAsked', path });
  const { levels, missing, state } = checkFairness(promise.pool, promise.chances, promise.certificate);
  const findings = levels.flatMap((level, index): Finding[] =>
    level.state === 'proven'
      ? []
      : [{ code: level.state === 'wrong' ? 'levelWrong' : level.state, path: `${path}.levels.${index}` }],
  );
  return {
    name: 'fairness',
    state: state === 'proven' ? 'right' : state,
    findings: [...findings, ...missing.map((id): Finding => ({ code: 'levelMissing', path, expected: id }))],
  };
}
