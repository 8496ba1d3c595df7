import { z } from 'zod';
import { deedOf, errorsOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { cohortTeacher } from './cohort-teacher.permission.ts';
import { endTask } from './end-task.action.ts';
import { EndPage } from './end-task.view.tsx';
import { taskPath, withTask, type AboutTask } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isAnythingHandedIn } from './work.store.ts';

const endForm = z.object({
  event: z.enum(['withdraw', 'close'], 'choose'),
  reason: z.string().min(1, 'required').max(1000, 'tooLong'),
});

/** Withdrawing a task, or closing one for which somebody has handed in. */
export const endingRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/oppgave/:task/avslutt', cohortTeacher, (c) => withTask(c, (about) => show(c, about))),
  post('/skole/kull/:cohort/oppgave/:task/avslutt', cohortTeacher, (c) => withTask(c, (about) => end(c, about))),
];

interface Showing {
  readonly typed?: Typed;
  readonly errors?: readonly FieldErrorItem[];
  readonly status?: 200 | 409 | 422;
}

async function show(
  c: AppContext,
  { cohort, task }: AboutTask,
  { typed = {}, errors = [], status = 200 }: Showing = {},
): Promise<Response> {
  if (task.state !== 'draft' && task.state !== 'set') return seeOther(c, taskPath(cohort, task));
  const { language, db } = c.var;
  const event = (await isAnythingHandedIn(db, task.id)) ? 'close' : 'withdraw';
  const props = { language, cohort, task, event, typed, errors, overtaken: status === 409 } as const;
  return page(c, tasksMessages(language).setting.end[`${event}Title`], <EndPage {...props} />, { status });
}

async function end(c: AppContext, about: AboutTask): Promise<Response> {
  const { cohort, task, by } = about;
  const { typed } = await readForm(c);
  const form = checkForm(endForm, { event: '', reason: '', ...typed });
  if (!form.ok) {
    const { end: labels } = tasksMessages(c.var.language).setting;
    return await show(c, about, { typed, errors: errorsOf(c.var.language, form.faults, {}, labels), status: 422 });
  }
  const result = await endTask(deedOf(c), by, task.id, form.value);
  if (!result.ok && result.reason === 'notFound') return await c.notFound();
  if (!result.ok && result.reason === 'handedIn') return await show(c, about, { typed, status: 409 });
  return seeOther(c, taskPath(cohort, task));
}
