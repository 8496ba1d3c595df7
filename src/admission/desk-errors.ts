import type { Language } from '../kit/language.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { FieldFault } from '../web/form.ts';

/** The sentences for what is wrong in a form; `own` has those that only this form knows. */
export function errorsOf(
  language: Language,
  faults: readonly FieldFault[],
  own: Readonly<Partial<Record<string, string>>> = {},
): FieldErrorItem[] {
  return faults.map((fault) => ({ field: fault.field, message: own[fault.code] ?? faultText(language, fault) }));
}
