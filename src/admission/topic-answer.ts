import type { Language } from '../kit/language.ts';
import type { Result } from '../kit/result.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { seeOther } from '../web/respond.tsx';
import type { Application } from './application.ts';
import type { ChangeRefusal } from './change-application.action.ts';
import type { Call } from './call.ts';
import { deadlineText } from './application-page.tsx';
import { admissionMessages } from './messages/index.ts';

/** What a page shows after a try that did not end elsewhere. */
export interface TopicState {
  readonly application: Application;
  readonly typed: Typed | undefined;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble?: string;
  readonly conflict?: boolean;
}

export interface TopicAnswer {
  readonly c: AppContext;
  readonly call: Call;
  readonly typed: Typed;
  readonly before: Application;
  /** What is still missing in what is now stored, at its fields. */
  readonly missing: (application: Application) => readonly FieldErrorItem[];
  readonly onward: string;
  readonly show: (state: TopicState, status: 200 | 409 | 422) => Response;
}

/**
 * Answers a change to one page: onward when it is kept and complete or the visitor said «later»; else the page again with what was
 * typed, and why.
 */
export function answerChange(answer: TopicAnswer, result: Result<Application, ChangeRefusal>): Response {
  const { c, call, typed, before, missing, onward, show } = answer;
  const { language } = c.var;
  const t = admissionMessages(language).application.form;
  if (result.ok) {
    const gaps = missing(result.value);
    if (gaps.length === 0 || typed['senere']) return seeOther(c, onward);
    return show({ application: result.value, typed, errors: gaps, trouble: t.savedButMissing }, 422);
  }
  const { reason } = result;
  if (reason.kind === 'conflict')
    return show({ application: reason.application, typed, errors: [], conflict: true }, 409);
  const trouble = reason.kind === 'notOpen' ? t.notOpen(deadlineText(language, call)) : t.notChangeable;
  return show({ application: before, typed, errors: [], trouble }, 409);
}

/** The fields that stand empty and have to be filled, each told by its label. */
export function emptyFields(
  language: Language,
  fields: Readonly<Record<string, string | null>>,
  labels: Readonly<Record<string, string>>,
): FieldErrorItem[] {
  const { fillIn } = admissionMessages(language).application.form;
  return Object.entries(fields)
    .filter(([, value]) => value === null || value === '')
    .map(([field]) => ({ field, message: fillIn(labels[field] ?? field) }));
}
