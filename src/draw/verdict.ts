import type { Finding, FindingCode } from './finding.ts';

/** What is checked, in this order; each by a name that texts can be found by. */
export const checkNames = [
  'shape',
  'hash',
  'commitment',
  'terms',
  'panels',
  'likeness',
  'counts',
  'times',
  'chance',
  'ticket',
  'selected',
  'waiting',
  'fairness',
  'signature',
  'onlySigned',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `onlySigned`: not to be known from the commitment, so that it rests on whoever signed. */
export type CheckState = 'right' | 'wrong' | 'onlySigned' | 'mustBeSolvedAgain' | 'notChecked';

export interface Check {
  readonly name: CheckName;
  readonly state: CheckState;
  readonly findings: readonly Finding[];
}

/** What came of looking at a protocol. */
export interface Verdict {
  /** Nothing is wrong. What was only signed, left open or not checked stands in the checks. */
  readonly right: boolean;
  /** Chance came from the practice chain: nothing was drawn that counts. */
  readonly practice: boolean;
  readonly checks: readonly Check[];
}

export function verdict(practice: boolean, checks: readonly Check[]): Verdict {
  return { right: checks.every(({ state }) => state !== 'wrong'), practice, checks };
}

/** Right where nothing was found. */
export function check(name: CheckName, findings: readonly Finding[]): Check {
  return { name, state: findings.length > 0 ? 'wrong' : 'right', findings };
}

export function leftOut(name: CheckName, ...findings: readonly Finding[]): Check {
  return { name, state: 'notChecked', findings };
}

/** Findings about a promise, as places in the protocol that holds it. */
export function inPromise(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, path: `promise.${finding.path}` }));
}

/** One finding where two things that must be the same are not. */
export function differs(code: FindingCode, path: string, expected: string | number, found: string | number): Finding[] {
  return expected === found ? [] : [{ code, path, expected, found }];
}

/** The same for lists of ids, told from the first place where they part. */
export function listsDiffer(
  code: FindingCode,
  path: string,
  expected: readonly string[],
  found: readonly string[],
): Finding[] {
  const length = Math.max(expected.length, found.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => expected[index] !== found[index]);
  if (at === undefined) return [];
  return [{ code, path: `${path}.${at}`, expected: expected[at] ?? '', found: found[at] ?? '' }];
}
