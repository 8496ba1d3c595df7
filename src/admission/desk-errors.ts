import type { Language } from '../kit/language.ts';
import { faultText } from '../web/fault-text.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { FieldFault } from '../web/form.ts';

/** The sentences for what is wrong in a form; `own` has those that only this form knows, `labels` what its fields are called. */
export function errorsOf(
  language: Language,
  faults: readonly FieldFault[],
  own: Readonly<Partial<Record<string, string>>> = {},
  labels: Readonly<Record<string, unknown>> = {},
): FieldErrorItem[] {
  return faults.map((fault) => {
    const label = labels[fault.field];
    return {
      field: fault.field,
      message: own[fault.code] ?? faultText(language, fault),
      label: typeof label === 'string' ? label : undefined,
    };
  });
}
