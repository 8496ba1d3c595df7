import type { Protocol } from './protocol.ts';
import { chancesOf } from './solve.ts';
import type { Check, Verdict } from './verdict.ts';

/** Chances that were computed twice may differ by so many trillionths: 1e-8 of certainty. */
const tolerance = 10_000;

/**
 * The verdict with fairness settled by solving the pool again, where the certificate left it open. Needs the solver, so it
 * is for the terminal; a browser leaves it open.
 */
export async function solvedAgain(document: unknown, verdict: Verdict): Promise<Verdict> {
  const fairness = verdict.checks.find(({ name }) => name === 'fairness');
  const open = fairness?.state === 'mustBeSolvedAgain' || fairness?.findings.some(({ code }) => code === 'notAsked');
  const isSound = ['shape', 'terms'].every((sound) =>
    verdict.checks.some(({ name, state }) => name === sound && state === 'right'),
  );
  if (!fairness || !open || !isSound) return verdict;
  const settled = await settle((document as Protocol).promise);
  const checks = verdict.checks.map((check) => (check === fairness ? settled : check));
  return { ...verdict, checks, right: checks.every(({ state }) => state !== 'wrong') };
}

async function settle({ pool, chances }: Protocol['promise']): Promise<Check> {
  const solved = await chancesOf(pool);
  const differing = pool.applicants.find(
    ({ id }) => !solved.ok || Math.abs((solved.value[id] ?? Number.NaN) - (chances[id] ?? Number.NaN)) > tolerance,
  );
  if (!differing)
    return { name: 'fairness', state: 'right', findings: [{ code: 'solvedAgain', path: 'promise.chances' }] };
  const path = `promise.chances.${differing.id}`;
  const found = chances[differing.id] ?? 0;
  const expected = solved.ok ? (solved.value[differing.id] ?? 0) : 0;
  return { name: 'fairness', state: 'wrong', findings: [{ code: 'chanceNotFairest', path, expected, found }] };
}
