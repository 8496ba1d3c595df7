import { errorsOf } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { FieldFault } from '../web/form.ts';
import { gatheringsMessages } from './messages/index.ts';

/** The sentences for what is wrong in a form of the planning; `own` has those that only this answer knows. */
export function planningErrors(
  language: Language,
  faults: readonly FieldFault[],
  own: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, unknown>>,
): FieldErrorItem[] {
  const { bokmalFirst, languages } = gatheringsMessages(language).planning;
  const sentences = Object.entries(own).flatMap(([code, text]) => (typeof text === 'string' ? [[code, text]] : []));
  const named = faults.map(({ field }) => [field, labelOf(field, labels, languages)]);
  return errorsOf(language, faults, { bokmalFirst, ...Object.fromEntries(sentences) }, Object.fromEntries(named));
}

/** What a field is called; one of a text in three languages, like `title.nn`, as it stands above the field. */
function labelOf(
  field: string,
  labels: Readonly<Record<string, unknown>>,
  languages: Readonly<Record<string, string>>,
): unknown {
  const [name = '', language = ''] = field.split('.');
  const label = labels[field] ?? labels[name];
  const other = language === 'nb' ? undefined : languages[language];
  return other && typeof label === 'string' ? `${label} (${other})` : label;
}
