import { z } from 'zod';
import { dayField } from '../admission/index.ts';
import type { Words } from '../gatherings/index.ts';
import { languages } from '../kit/language.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import { inNorway } from './due.rules.ts';
import { doers, type TaskTerms } from './task.ts';

const titleLimit = 200;
const taskTextLimit = 8000;

/** A time of day as a time field sends it, or as people write it: `20:00` or `20.00`. */
const timeField = z
  .string()
  .min(1, 'required')
  .transform((text, context) => {
    const parts = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text);
    if (parts) return new Temporal.PlainTime(Number(parts[1]), Number(parts[2]));
    context.addIssue({ code: 'custom', message: 'notTime' });
    return z.NEVER;
  });

function taskForm(plan: StudyPlan) {
  return z.object({
    after: z.enum(
      plan.gatherings.map(({ number }) => String(number)),
      'choose',
    ),
    doneBy: z.enum(doers, 'choose'),
    dueOn: dayField,
    dueTime: timeField,
  });
}

/** What the school writes about a task. `card` is kept as it came: whether there is such a card is for the page to say. */
export function readTask(
  typed: Typed,
  plan: StudyPlan,
): { readonly ok: true; readonly value: TaskTerms } | { readonly ok: false; readonly faults: readonly FieldFault[] } {
  const form = checkForm(taskForm(plan), { after: '', doneBy: '', dueOn: '', dueTime: '', ...typed });
  const [title, text] = [readWords(typed, 'title'), readWords(typed, 'text')];
  const faults = [
    ...(form.ok ? [] : form.faults),
    ...wordsFaults('title', title, titleLimit),
    ...wordsFaults('text', text, taskTextLimit),
  ];
  if (!form.ok || faults.length > 0) return { ok: false, faults };
  const { after, doneBy, dueOn, dueTime } = form.value;
  const outcomes = plan.outcomes.map(({ id }) => id).filter((id) => typed[`outcome.${id}`]);
  return {
    ok: true,
    value: {
      afterGathering: Number(after),
      doneBy,
      card: typed['card'] || null,
      title,
      text,
      outcomes,
      dueAt: inNorway(dueOn, dueTime),
    },
  };
}

function readWords(typed: Typed, name: string): Words {
  const written = languages.map((language) => [language, typed[`${name}.${language}`] ?? ''] as const);
  return { nb: '', ...Object.fromEntries(written.filter(([language, text]) => language === 'nb' || text !== '')) };
}

function wordsFaults(name: string, words: Words, limit: number): FieldFault[] {
  const tooLong = languages.filter((language) => (words[language] ?? '').length > limit);
  const others = words.nn !== undefined || words.en !== undefined;
  return [
    ...(words.nb === '' ? [{ field: `${name}.nb`, code: others ? 'bokmalFirst' : 'required' }] : []),
    ...tooLong.map((language) => ({ field: `${name}.${language}`, code: 'tooLong', limit })),
  ];
}

/** A task's terms as its form shows them. */
export function typedOfTask(terms: TaskTerms): Typed {
  const due = inOslo(terms.dueAt);
  const words = (['title', 'text'] as const).flatMap((name) =>
    languages.map((language) => [`${name}.${language}`, terms[name][language] ?? ''] as const),
  );
  return {
    after: String(terms.afterGathering),
    doneBy: terms.doneBy,
    card: terms.card ?? '',
    dueOn: due.toPlainDate().toString(),
    dueTime: due.toPlainTime().toString({ smallestUnit: 'minute' }),
    ...Object.fromEntries(words),
    ...Object.fromEntries(terms.outcomes.map((id) => [`outcome.${id}`, 'ja'])),
  };
}
