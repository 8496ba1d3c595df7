import type { Finding } from './finding.ts';
import type { Pool } from './pool.ts';
import type { DrawPromise } from './promise.ts';
import type { FairnessCertificate } from './solution.ts';
import { leftOut, type Check } from './verdict.ts';

/** What a certificate of fairness proves, level by level from the smallest chance up. */
export interface FairnessVerdict {
  readonly levels: readonly { readonly state: 'proven' | 'mustBeSolvedAgain' | 'wrong' }[];
}

/** Judges by arithmetic alone whether nobody's chance could be higher but at the cost of a smaller one. */
export type FairnessChecker = (
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  certificate: FairnessCertificate,
) => FairnessVerdict;

/** The verifier's line about fairness: wrong, left open for a solver, or proven. */
export function fairnessCheck(promise: DrawPromise, checkFairness: FairnessChecker | undefined): Check {
  if (!checkFairness) return leftOut('fairness', { code: 'notAsked', path: 'promise.certificate' });
  const levels = levelsOf(promise, checkFairness);
  if (!levels)
    return {
      name: 'fairness',
      state: 'wrong',
      findings: [{ code: 'certificateMalformed', path: 'promise.certificate' }],
    };
  const findings = levels.map(({ state }, index): Finding => ({
    code: state === 'wrong' ? 'levelWrong' : state,
    path: `promise.certificate.levels.${index}`,
  }));
  const worst = (['wrong', 'mustBeSolvedAgain'] as const).find((state) =>
    levels.some((level) => level.state === state),
  );
  return {
    name: 'fairness',
    state: worst ?? 'right',
    findings: findings.filter(({ code }) => code !== 'proven'),
  };
}

/** Undefined where the certificate is none: whoever judges it may take its form for granted. */
function levelsOf(promise: DrawPromise, checkFairness: FairnessChecker): FairnessVerdict['levels'] | undefined {
  try {
    return checkFairness(promise.pool, promise.chances, promise.certificate).levels;
  } catch {
    return undefined;
  }
}
