import { deedOf, errorsOf } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { isId, newId } from '../kit/id.ts';
import { findReadableCard } from '../library/index.ts';
import type { AppContext } from '../web/context.ts';
import { readForm, type FieldFault, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { cohortTeacher } from './cohort-teacher.permission.ts';
import { proposedDue } from './due.rules.ts';
import { cardOptions, linkedCard, proposedByCard } from './from-card.ts';
import {
  gatheringDays,
  taskPath,
  tasksPath,
  withCohort,
  withTask,
  type AboutCohort,
  type AboutTask,
} from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { countsOf, expectedCounts } from './reading.store.ts';
import { draftTask, saveTask, termsFingerprint, type SaveRefusal } from './save-task.action.ts';
import { TaskForm } from './task-form.view.tsx';
import { TaskListPage } from './task-list.view.tsx';
import { readTask, typedOfTask } from './task.form.ts';
import { tasksOf } from './task.store.ts';
import type { Task, TaskTerms } from './task.ts';

/** The tasks of a cohort, as those who teach make and change them. */
export const settingRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/oppgaver', cohortTeacher, (c) => withCohort(c, (about) => showList(c, about))),
  get('/skole/kull/:cohort/oppgaver/ny', cohortTeacher, (c) => withCohort(c, (about) => showNew(c, about))),
  post('/skole/kull/:cohort/oppgaver/ny', cohortTeacher, (c) => withCohort(c, (about) => draft(c, about))),
  get('/skole/kull/:cohort/oppgave/:task/endre', cohortTeacher, (c) => withTask(c, (about) => showStored(c, about))),
  post('/skole/kull/:cohort/oppgave/:task/endre', cohortTeacher, (c) => withTask(c, (about) => change(c, about))),
];

async function showList(c: AppContext, { cohort, plan }: AboutCohort): Promise<Response> {
  const { db, language } = c.var;
  const content = (
    <TaskListPage
      language={language}
      cohort={cohort}
      plan={plan}
      tasks={await tasksOf(db, cohort.id)}
      counts={await countsOf(db, cohort.id)}
      expected={await expectedCounts(db, cohort.id)}
      isCoordinator={c.var.visitor.roles.has('coordinator')}
    />
  );
  return page(c, tasksMessages(language).setting.list.title, content, { wide: true });
}

async function showNew(c: AppContext, about: AboutCohort): Promise<Response> {
  const { cohort, plan } = about;
  const days = await gatheringDays(c.var.db, cohort);
  const today = inOslo(c.var.clock.now()).toPlainDate();
  const begun = [...days]
    .filter(([, { from }]) => Temporal.PlainDate.compare(from, today) <= 0)
    .map(([number]) => number);
  const asked = Number(c.req.query('etter'));
  const after = days.has(asked) ? asked : Math.max(1, ...begun);
  const [afterDays, nextDays] = [days.get(after), days.get(after + 1)];
  const proposed: TaskTerms = {
    afterGathering: after,
    doneBy: 'group',
    card: null,
    title: { nb: '' },
    text: { nb: '' },
    outcomes: [],
    dueAt: afterDays ? proposedDue(afterDays, nextDays) : c.var.clock.now(),
  };
  const card = await findReadableCard(c.var.db, c.req.query('kort') ?? '');
  const typed = { ...typedOfTask(proposed), ...(card ? proposedByCard(card, plan) : {}), id: newId() };
  return await showForm(c, about, { typed });
}

async function draft(c: AppContext, about: AboutCohort): Promise<Response> {
  const { typed } = await readForm(c);
  const form = readTask(typed, about.plan);
  if (!form.ok) return await showForm(c, about, { typed, faults: form.faults });
  const id = typed['id'] ?? '';
  if (!isId(id)) return await showForm(c, about, { typed: { ...typed, id: newId() } });
  const result = await draftTask(deedOf(c), about.by, id, await withKnownCard(c, form.value));
  if (result.ok) return seeOther(c, taskPath(about.cohort, { id }));
  return await answerRefusal(c, about, typed, result.reason);
}

async function showStored(c: AppContext, about: AboutTask): Promise<Response> {
  const { task, cohort } = about;
  if (task.state === 'closed' || task.state === 'withdrawn') return seeOther(c, taskPath(cohort, task));
  return await showForm(c, about, { task, typed: { ...typedOfTask(task), base: termsFingerprint(task) } });
}

async function change(c: AppContext, about: AboutTask): Promise<Response> {
  const { cohort, plan, task, by } = about;
  const { typed } = await readForm(c);
  const form = readTask(typed, plan);
  if (!form.ok) return await showForm(c, about, { task, typed, faults: form.faults });
  const terms = await withKnownCard(c, form.value);
  const result = await saveTask(deedOf(c), by, task.id, { terms, base: typed['base'] ?? '' });
  if (result.ok) return seeOther(c, taskPath(cohort, task));
  return await answerRefusal(c, about, typed, result.reason, task);
}

/** A card that is not in the library is none: the task is then the school's own. */
async function withKnownCard(c: AppContext, terms: TaskTerms): Promise<TaskTerms> {
  return { ...terms, card: terms.card && (await findReadableCard(c.var.db, terms.card)) ? terms.card : null };
}

async function answerRefusal(
  c: AppContext,
  about: AboutCohort,
  typed: Typed,
  reason: SaveRefusal,
  task?: Task,
): Promise<Response> {
  switch (reason.kind) {
    case 'notFound':
      return await c.notFound();
    case 'ended':
      return seeOther(c, task ? taskPath(about.cohort, task) : tasksPath(about.cohort));
    case 'duePassed':
      return await showForm(c, about, { task, typed, faults: [{ field: 'dueOn', code: 'duePassed' }] });
    case 'conflict': {
      const { stored } = reason;
      const again = { ...typed, base: termsFingerprint(stored) };
      return await showForm(c, about, { task: stored, typed: again, conflict: stored });
    }
  }
}

interface Showing {
  readonly typed: Typed;
  readonly task?: Task | undefined;
  readonly faults?: readonly FieldFault[];
  readonly conflict?: Task;
}

async function showForm(
  c: AppContext,
  { cohort, plan }: AboutCohort,
  { typed, task, faults = [], conflict }: Showing,
): Promise<Response> {
  const { db, language } = c.var;
  const t = tasksMessages(language).setting;
  const labels = {
    after: t.form.after,
    'title.nb': t.form.title,
    'text.nb': t.form.text,
    dueOn: t.form.dueOn,
    dueTime: t.form.dueTime,
  };
  const content = (
    <TaskForm
      language={language}
      plan={plan}
      task={task}
      typed={typed}
      errors={errorsOf(language, faults, t.faults, labels)}
      conflict={conflict ?? null}
      card={await linkedCard(db, language, typed['card'] || null)}
      cards={task ? [] : await cardOptions(db, language, Number(typed['after']))}
      path={task ? `${taskPath(cohort, task)}/endre` : `${tasksPath(cohort)}/ny`}
      back={
        task ? { path: taskPath(cohort, task), text: t.form.title } : { path: tasksPath(cohort), text: t.list.title }
      }
    />
  );
  const status = conflict ? 409 : faults.length > 0 ? 422 : 200;
  return page(c, task ? t.form.editTitle : t.form.newTitle, content, { status });
}
