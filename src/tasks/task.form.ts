import { z } from 'zod';
import { dayField } from '../admission/index.ts';
import { readWords, typedOfWords, wordsFaults } from '../gatherings/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { checkForm, type FieldFault, type Typed } from '../web/form.ts';
import { inNorway } from './due.rules.ts';
import { doers, type TaskTerms } from './task.ts';

/** The longest title and text of a task. */
export const taskLimits = { title: 200, text: 8000 } as const;

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
    ...wordsFaults('title', title, { required: true, limit: taskLimits.title }),
    ...wordsFaults('text', text, { required: true, limit: taskLimits.text }),
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

/** A task's terms as its form shows them. */
export function typedOfTask(terms: TaskTerms): Typed {
  const due = inOslo(terms.dueAt);
  return {
    after: String(terms.afterGathering),
    doneBy: terms.doneBy,
    card: terms.card ?? '',
    dueOn: due.toPlainDate().toString(),
    dueTime: due.toPlainTime().toString({ smallestUnit: 'minute' }),
    ...typedOfWords('title', terms.title),
    ...typedOfWords('text', terms.text),
    ...Object.fromEntries(terms.outcomes.map((id) => [`outcome.${id}`, 'ja'])),
  };
}
