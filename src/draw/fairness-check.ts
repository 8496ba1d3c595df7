import type { Finding } from './finding.ts';
import type { Pool } from './pool.ts';
import type { DrawPromise } from './promise.ts';
import type { FairnessCertificate } from './solution.ts';
import { leftOut, type Check } from './verdict.ts';

/** What judging a certificate of fairness came to; `certificate.ts` judges, a door that has no need of it leaves it out. */
export interface FairnessVerdict {
  /** From the smallest chance up. */
  readonly levels: readonly { readonly state: FairnessState }[];
  /** Applicants whom no level names. */
  readonly missing: readonly string[];
  /** The worst of it all. */
  readonly state: FairnessState;
}

type FairnessState = 'proven' | 'mustBeSolvedAgain' | 'wrong';

/** Judges by arithmetic alone whether nobody's chance could be higher but at the cost of a smaller one. */
export type FairnessChecker = (
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  certificate: FairnessCertificate,
) => FairnessVerdict;

/** The verifier's line about fairness: proven, left open for a solver, or wrong. */
export function fairnessCheck(promise: DrawPromise, checkFairness: FairnessChecker | undefined): Check {
  const path = 'promise.certificate';
  if (!checkFairness) return leftOut('fairness', { code: 'notAsked', path });
  const judged = judge(promise, checkFairness);
  if (!judged) return { name: 'fairness', state: 'wrong', findings: [{ code: 'certificateMalformed', path }] };
  const { levels, missing, state } = judged;
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

/** Undefined where the certificate is none: whoever judges it may take its form for granted. */
function judge(promise: DrawPromise, checkFairness: FairnessChecker): FairnessVerdict | undefined {
  try {
    return checkFairness(promise.pool, promise.chances, promise.certificate);
  } catch {
    return undefined;
  }
}
