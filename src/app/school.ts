import { shippedPlans } from '../../plans/index.ts';
import type { Language } from '../kit/language.ts';

/** The school that runs this installation, as its newest plan names it. */
export function schoolName(language: Language): string {
  const [newest] = shippedPlans;
  if (!newest) throw new Error('no study plan ships');
  return newest.school[language];
}
