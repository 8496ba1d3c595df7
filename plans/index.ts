import type { StudyPlan } from '../src/plan/index.ts';
import { loadStudyPlan } from '../src/plan/study-plan.rules.ts';
import { plan20222023 } from './2022-2023/index.ts';

/** The plans that ship with the product, newest cohort first. A new year is a new file of data beside these. */
export const shippedPlans: readonly StudyPlan[] = [plan20222023].map(loaded);

/** The plan of that id, or undefined when none ships under it. */
export function shippedPlan(id: string): StudyPlan | undefined {
  return shippedPlans.find((plan) => plan.id === id);
}

// A plan that contradicts itself must not be run: the process stops here, with every reason.
function loaded(data: { readonly id: string }): StudyPlan {
  const result = loadStudyPlan(data);
  if (result.ok) return result.value;
  const faults = result.reason.map(({ path, message }) => `  ${path}: ${message}`);
  throw new Error(`The study plan ${data.id} is refused:\n${faults.join('\n')}`);
}
