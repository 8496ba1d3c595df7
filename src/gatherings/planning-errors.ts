import { errorsOf } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { FieldFault } from '../web/form.ts';
import { webMessages } from '../web/messages/index.ts';

/** The sentences for what is wrong in a form of the planning; `own` has those that only this answer knows. */
export function planningErrors(
  language: Language,
  faults: readonly FieldFault[],
  own: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, unknown>>,
): FieldErrorItem[] {
  const sentences = Object.entries(own).flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : []));
  const named = faults.map(({ field }) => [field, labelOf(language, field, labels)]);
  return errorsOf(language, faults, Object.fromEntries(sentences), Object.fromEntries(named));
}

/** What a field is called; one of a text in several languages, like `title.nn`, as it stands above the field. */
function labelOf(language: Language, field: string, labels: Readonly<Record<string, unknown>>): unknown {
  const [name = '', written = ''] = field.split('.');
  const label = labels[field] ?? labels[name];
  const { languages } = webMessages(language).words;
  const other = written === 'nn' || written === 'en' ? languages[written] : undefined;
  return other && typeof label === 'string' ? `${label} (${other})` : label;
}
