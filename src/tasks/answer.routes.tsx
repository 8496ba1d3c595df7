import { z } from 'zod';
import { deedOf, errorsOf, fileDownload } from '../admission/index.ts';
import { membersOfGroup } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import { isId } from '../kit/id.ts';
import { accountNames } from '../people/index.ts';
import { readFile } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { checkForm, readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { cohortTeacher } from './cohort-teacher.permission.ts';
import { answerWork, markRead, type AnswerRefusal } from './answer-work.action.ts';
import { taskPath, withTask, type AboutTask } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { ReadPage } from './read-one.view.tsx';
import { loadCameIn, neighbours } from './reading.ts';
import { findFileOf } from './task-file.store.ts';
import { answersOf, draftsOf, findWorkById, versionsOf } from './work.store.ts';

const answerLimit = 8000;

const answerForm = z.object({ text: z.string().min(1, 'required').max(answerLimit, 'tooLong') });

/** One piece of work that was handed in: to read, to answer, to ask for more. */
export const answerRoutes: readonly Route[] = [
  get('/skole/kull/:cohort/oppgave/:task/svar/:work', cohortTeacher, (c) => withTask(c, (about) => show(c, about))),
  post('/skole/kull/:cohort/oppgave/:task/svar/:work', cohortTeacher, (c) => withTask(c, (about) => answer(c, about))),
  get('/skole/kull/:cohort/oppgave/:task/svar/:work/fil/:file', cohortTeacher, (c) =>
    withTask(c, (about) => download(c, about)),
  ),
];

interface Showing {
  readonly typed?: Typed;
  readonly errors?: readonly FieldErrorItem[];
  readonly trouble?: string;
  readonly status?: 200 | 409 | 422;
}

async function show(
  c: AppContext,
  { cohort, task }: AboutTask,
  { typed = {}, errors = [], trouble, status = 200 }: Showing = {},
): Promise<Response> {
  const { db, language } = c.var;
  const cameIn = await loadCameIn(db, language, cohort, task);
  const work = cameIn.find(({ workId }) => workId === c.req.param('work'));
  if (!work) return await c.notFound();
  const answers = await answersOf(db, work.workId);
  const writers = answers.flatMap(({ writtenBy }) => (writtenBy === null ? [] : [writtenBy]));
  const content = (
    <ReadPage
      language={language}
      cohort={cohort}
      task={task}
      work={work}
      around={neighbours(cameIn, work.workId)}
      versions={await versionsOf(db, work.workId)}
      answers={answers}
      drafts={await draftsOf(db, work.workId, 50)}
      memberNames={new Map((await membersOfGroup(db, work.groupId)).map(({ id, name }) => [id, name]))}
      accountNames={await accountNames(db, writers)}
      typed={typed}
      errors={errors}
      trouble={trouble}
    />
  );
  return page(c, `${work.name}: ${wordsIn(language, task.title).text}`, content, { status });
}

async function answer(c: AppContext, about: AboutTask): Promise<Response> {
  const { cohort, task, by } = about;
  const { typed } = await readForm(c);
  const workId = c.req.param('work') ?? '';
  if (!isId(workId)) return await c.notFound();
  const read = { taskId: task.id, workId, version: Number(typed['version']) || 0 };
  if (typed['gjor'] === 'lest') {
    const result = await markRead(deedOf(c), by, read);
    return result.ok ? await onward(c, about, workId) : await refuse(c, about, typed, result.reason);
  }
  const form = checkForm(answerForm, { text: '', ...typed });
  if (!form.ok) {
    const labels = { text: tasksMessages(c.var.language).reading.one.answerLabel };
    return await show(c, about, { typed, errors: errorsOf(c.var.language, form.faults, {}, labels), status: 422 });
  }
  const kind = typed['gjor'] === 'mer' ? 'askForMore' : 'answer';
  const result = await answerWork(deedOf(c), by, read, { kind, text: form.value.text });
  if (!result.ok) return await refuse(c, about, typed, result.reason);
  return seeOther(c, `${taskPath(cohort, task)}/svar/${workId}`);
}

/** To the next one that nobody has read, or back to the list when there is none. */
async function onward(c: AppContext, { cohort, task }: AboutTask, workId: string): Promise<Response> {
  const { db, language } = c.var;
  const cameIn = await loadCameIn(db, language, cohort, task);
  const { next } = neighbours(cameIn, workId);
  return seeOther(c, next ? `${taskPath(cohort, task)}/svar/${next.workId}` : taskPath(cohort, task));
}

async function refuse(c: AppContext, about: AboutTask, typed: Typed, reason: AnswerRefusal): Promise<Response> {
  if (reason === 'notFound') return await c.notFound();
  return await show(c, about, {
    typed,
    trouble: tasksMessages(c.var.language).reading.faults[reason],
    status: 409,
  });
}

async function download(c: AppContext, { task }: AboutTask): Promise<Response> {
  const [workId, fileId] = [c.req.param('work') ?? '', c.req.param('file') ?? ''];
  if (!isId(workId) || !isId(fileId) || !(await findWorkById(c.var.db, task.id, workId))) return await c.notFound();
  // What lies with a draft is not the school's to read before it is handed in.
  const isHandedIn = (await versionsOf(c.var.db, workId)).some(({ files }) => files.some(({ id }) => id === fileId));
  const found = isHandedIn ? await findFileOf(c.var.db, workId, fileId) : undefined;
  const file = found && (await readFile(c.var.db, found.fileId));
  return file ? fileDownload(file) : await c.notFound();
}
