import { deedOf } from '../admission/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { wordsIn } from '../gatherings/index.ts';
import { cohortTeacher } from './cohort-teacher.permission.ts';
import { expectedCounts } from './reading.store.ts';
import { linkedCard } from './from-card.ts';
import { taskPath, withTask, type AboutTask } from './in-task.ts';
import { loadReading } from './reading.ts';
import { remindSilent } from './remind.action.ts';
import { setTask } from './save-task.action.ts';
import { TaskPage } from './task-page.view.tsx';

/** A task as the school has it: a draft to give, then who has handed in and who is silent. */
export const readingRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/oppgave/:task', cohortTeacher, (c) => withTask(c, (about) => show(c, about))),
  post('/skole/kull/:cohort/oppgave/:task/gi', cohortTeacher, (c) => withTask(c, (about) => give(c, about))),
  post('/skole/kull/:cohort/oppgave/:task/paminn', cohortTeacher, (c) => withTask(c, (about) => remind(c, about))),
];

async function show(c: AppContext, { cohort, task, plan }: AboutTask): Promise<Response> {
  const { db, language, clock } = c.var;
  const reminded = c.req.query('paminnet') ?? '';
  const content = (
    <TaskPage
      language={language}
      cohort={cohort}
      plan={plan}
      task={task}
      card={await linkedCard(db, language, task.card)}
      now={clock.now()}
      expected={await expectedCounts(db, cohort.id)}
      reading={await loadReading(db, { language, now: clock.now() }, cohort, task)}
      page={Math.max(1, Math.trunc(Number(c.req.query('side'))) || 1)}
      allSilent={c.req.query('stille') === 'alle'}
      reminded={/^\d{1,4}$/.test(reminded) ? Number(reminded) : null}
    />
  );
  return page(c, wordsIn(language, task.title).text, content, { wide: task.setAt !== null });
}

async function give(c: AppContext, { cohort, task, by }: AboutTask): Promise<Response> {
  const result = await setTask(deedOf(c), by, task.id);
  // The page itself says what stands in the way: a deadline that has passed, or a task that has ended.
  return !result.ok && result.reason === 'notFound' ? await c.notFound() : seeOther(c, taskPath(cohort, task));
}

async function remind(c: AppContext, { cohort, task, by }: AboutTask): Promise<Response> {
  const { typed } = await readForm(c);
  const result = await remindSilent(deedOf(c), by, task.id, typed['hvem'] || null);
  if (result.ok) return seeOther(c, `${taskPath(cohort, task)}?paminnet=${result.value}#stille`);
  return result.reason === 'notFound' ? await c.notFound() : seeOther(c, taskPath(cohort, task));
}
