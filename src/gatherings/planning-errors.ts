import { errorsOf } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { FieldFault } from '../web/form.ts';

/** The sentences for what is wrong in a form of the planning; `own` has those that only this answer knows. */
export function planningErrors(
  language: Language,
  faults: readonly FieldFault[],
  own: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, unknown>>,
): FieldErrorItem[] {
  const sentences = Object.entries(own).flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : []));
  return errorsOf(language, faults, Object.fromEntries(sentences), labels);
}
