import { plan20222023 } from '../../plans/2022-2023/index.ts';
import { loadStudyPlan } from './study-plan.rules.ts';
import type { StudyPlanData } from './study-plan.ts';

type Draft<T> = { -readonly [Key in keyof T]: Draft<T[Key]> };

/** What a test does to the shipped plan before it is loaded. */
export type Change = (plan: Draft<StudyPlanData>) => unknown;

/** The faults of the shipped plan after a change, each as `code path`. Throws where a fault is not told in a sentence. */
export function faultsAfter(change: Change): string[] {
  const plan = structuredClone<Draft<StudyPlanData>>(plan20222023);
  change(plan);
  const result = loadStudyPlan(plan);
  if (result.ok) return [];
  return result.reason.map(({ code, path, message }) => {
    if (!/^[\p{Lu}\d-].*\.$/u.test(message) || /undefined|null|NaN/.test(message))
      throw new Error(`${code}: ${message}`);
    return `${code} ${path}`;
  });
}
