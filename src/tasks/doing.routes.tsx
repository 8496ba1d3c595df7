import { deedOf, errorsOf, fileDownload, sizeText } from '../admission/index.ts';
import { cohortMember, membersOfGroup, ownPlace, planOfCohort, type OwnPlace } from '../cohort/index.ts';
import { judgeFile, nameOfFile, wordsIn } from '../gatherings/index.ts';
import { isId } from '../kit/id.ts';
import { accountNames } from '../people/index.ts';
import { readFile, type NewFile } from '../store/index.ts';
import type { AppContext } from '../web/context.ts';
import type { FieldErrorItem } from '../web/feedback.view.tsx';
import { readForm, type Typed } from '../web/form.ts';
import { page, seeOther } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { DoingPage, type DoingConflict } from './doing.view.tsx';
import { linkedCard } from './from-card.ts';
import { ownTaskPath, taskIn } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { OwnTasksPage } from './own-tasks.view.tsx';
import { ownTasks } from './reading.store.ts';
import { filesOf, findFileOf } from './task-file.store.ts';
import type { Task } from './task.ts';
import { addWorkFile, removeWorkFile, type FileRefusal } from './work-files.action.ts';
import { fileBytes, filesLimit } from './work-limits.ts';
import { readWork } from './work.form.ts';
import { answersOf, doerOf, draftsOf, findWork, versionsOf, type Draft } from './work.store.ts';
import { handIn, keepDraft, type WriteRefusal, type Writer } from './write-work.action.ts';
import { nothingWritten, writtenFingerprint } from './writing.rules.ts';

/** A file that is a little too large gets its answer at the field, a far too large one is stopped at the door. */
const uploads = { bodyLimit: fileBytes + 1024 * 1024, rate: { times: 300, seconds: 600 } };

/** A participant's own tasks: what they are to do, and where they do it. */
export const doingRoutes: readonly Route[] = [
  get('/kull/:cohort/oppgaver', cohortMember, showList),
  get('/kull/:cohort/oppgave/:task', cohortMember, (c) => withOwnTask(c, (about) => show(c, about))),
  post('/kull/:cohort/oppgave/:task', cohortMember, (c) => withOwnTask(c, (about) => write(c, about)), uploads),
  get('/kull/:cohort/oppgave/:task/fil/:file', cohortMember, (c) => withOwnTask(c, (about) => download(c, about))),
];

interface AboutOwn extends OwnPlace {
  readonly task: Task;
  readonly writer: Writer;
}

async function withOwnTask(c: AppContext, handle: (about: AboutOwn) => Promise<Response>): Promise<Response> {
  const place = await ownPlace(c);
  const task = place && (await taskIn(c, place.cohort));
  // What has not been given yet does not exist for participants.
  if (!place || !task || task.setAt === null) return await c.notFound();
  const { id, cohortId, groupId, accountId } = place.member;
  return await handle({ ...place, task, writer: { id, cohortId, groupId, accountId } });
}

async function showList(c: AppContext): Promise<Response> {
  const { db, language, clock } = c.var;
  const place = await ownPlace(c);
  if (!place) return await c.notFound();
  const tasks = await ownTasks(db, place.member);
  const content = <OwnTasksPage language={language} cohort={place.cohort} tasks={tasks} now={clock.now()} />;
  return page(c, tasksMessages(language).doing.list.title, content);
}

interface Showing {
  readonly typed?: Typed;
  readonly errors?: readonly FieldErrorItem[];
  readonly conflict?: DoingConflict;
  readonly trouble?: string;
  readonly status?: 200 | 409 | 422;
}

async function show(
  c: AppContext,
  { cohort, member, task }: AboutOwn,
  { typed, errors = [], conflict, trouble, status = 200 }: Showing = {},
): Promise<Response> {
  const { db, language, clock } = c.var;
  const work = await findWork(db, task.id, doerOf(task, member));
  const drafts = work ? await draftsOf(db, work.id, 50) : [];
  const stored = drafts[0] ?? nothingWritten;
  const answers = work ? await answersOf(db, work.id) : [];
  const content = (
    <DoingPage
      language={language}
      cohort={cohort}
      plan={planOfCohort(cohort)}
      memberId={member.id}
      task={task}
      card={await linkedCard(db, language, task.card)}
      now={clock.now()}
      state={work?.state ?? 'begun'}
      typed={typed ?? { text: stored.text, link: stored.link, base: writtenFingerprint(stored) }}
      errors={errors}
      conflict={conflict}
      trouble={trouble}
      drafts={drafts}
      files={work ? await filesOf(db, work.id) : []}
      versions={work ? await versionsOf(db, work.id) : []}
      answers={answers}
      memberNames={new Map((await membersOfGroup(db, member.groupId)).map(({ id, name }) => [id, name]))}
      accountNames={await accountNames(
        db,
        answers.flatMap(({ writtenBy }) => writtenBy ?? []),
      )}
    />
  );
  return page(c, wordsIn(language, task.title).text, content, { status });
}

async function write(c: AppContext, about: AboutOwn): Promise<Response> {
  const { task, writer, cohort } = about;
  const { typed, files } = await readForm(c);
  const form = readWork(typed);
  const quiet = typed['stille'] === 'ja';
  if (!form.ok) {
    if (quiet) return c.json({ kept: false }, 422);
    return await show(c, about, { typed, errors: errorsAt(c, form.faults), status: 422 });
  }
  const writing = { taskId: task.id, written: form.value, base: typed['base'] ?? '', quiet };
  if (quiet) {
    const kept = await keepDraft(deedOf(c), writer, writing);
    return kept.ok ? c.json({ kept: true, base: writtenFingerprint(form.value) }) : c.json({ kept: false }, 409);
  }
  const trouble = await changeFiles(c, about, typed, files.get('fil'));
  if (trouble) return await show(c, about, { typed, errors: [{ field: 'fil', message: trouble }], status: 422 });
  const deed = typed['gjor'] === 'lever' ? handIn : keepDraft;
  const result = await deed(deedOf(c), writer, writing);
  const done = typed['gjor'] === 'lever' ? 'levert' : 'lagret';
  if (result.ok) return seeOther(c, `${ownTaskPath(cohort, task)}#${done === 'levert' ? 'levert' : 'svar'}`);
  return await refuse(c, about, typed, result.reason);
}

function errorsAt(c: AppContext, faults: Parameters<typeof errorsOf>[1]): FieldErrorItem[] {
  const { write: t } = tasksMessages(c.var.language).doing;
  return errorsOf(c.var.language, faults, { notAddress: t.notAddress }, { text: t.text, link: t.link });
}

/** Takes in the file that came with the form, and takes away the one that was pressed; what stands in the way, as a sentence. */
async function changeFiles(
  c: AppContext,
  { task, writer }: AboutOwn,
  typed: Typed,
  file: File | undefined,
): Promise<string | undefined> {
  const t = tasksMessages(c.var.language).doing.files;
  if (typed['fjern']) await removeWorkFile(deedOf(c), writer, task.id, typed['fjern']);
  if (!file) return typed['gjor'] === 'fil' ? t.neither : undefined;
  const read = await readUpload(file);
  if (typeof read === 'string')
    return read === 'tooLarge' ? t.tooLarge(sizeText(c.var.language, fileBytes)) : t.faults[read];
  const added = await addWorkFile(deedOf(c), writer, task.id, read);
  // What else stands in the way is said by the text, which meets it too.
  return !added.ok && (added.reason satisfies FileRefusal) === 'full' ? t.full(filesLimit) : undefined;
}

async function readUpload(
  file: File,
): Promise<NewFile | 'tooLarge' | 'empty' | 'virus' | 'macros' | 'cutOff' | 'kind'> {
  if (file.size > fileBytes) return 'tooLarge';
  const content = new Uint8Array(await file.arrayBuffer());
  const verdict = judgeFile(content, fileBytes);
  if (!verdict.ok) return verdict.fault;
  return { name: nameOfFile(file.name, verdict.kind), mediaType: verdict.kind.mediaType, content };
}

async function refuse(c: AppContext, about: AboutOwn, typed: Typed, reason: WriteRefusal): Promise<Response> {
  const t = tasksMessages(c.var.language).doing;
  switch (reason.kind) {
    case 'notFound':
      return await c.notFound();
    case 'empty':
      return await show(c, about, { typed, errors: [{ field: 'text', message: t.write.handInFirst }], status: 422 });
    case 'conflict':
      return await show(c, about, await conflictOf(c, about, typed, reason.stored));
    default:
      return await show(c, about, { typed, trouble: t.refused[reason.kind], status: 409 });
  }
}

/** Both versions and, where it is still kept, what the writer began with; the form then goes on from what is stored. */
async function conflictOf(
  c: AppContext,
  { task, member }: AboutOwn,
  typed: Typed,
  stored: Draft | undefined,
): Promise<Showing> {
  const work = await findWork(c.var.db, task.id, doerOf(task, member));
  const drafts = work ? await draftsOf(c.var.db, work.id, 200) : [];
  const base = drafts.find((draft) => writtenFingerprint(draft) === typed['base']);
  return {
    typed: { ...typed, base: writtenFingerprint(stored ?? nothingWritten) },
    ...(stored ? { conflict: { stored, base } } : {}),
    status: 409,
  };
}

async function download(c: AppContext, { task, member }: AboutOwn): Promise<Response> {
  const id = c.req.param('file') ?? '';
  const work = await findWork(c.var.db, task.id, doerOf(task, member));
  const found = work && isId(id) ? await findFileOf(c.var.db, work.id, id) : undefined;
  const file = found && (await readFile(c.var.db, found.fileId));
  return file ? fileDownload(file) : await c.notFound();
}
