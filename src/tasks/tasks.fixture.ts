import { openAdmission, type Admission } from '../admission/admission.fixture.ts';
import type { Deed } from '../admission/index.ts';
import { inventCohort, type InventedCohort } from '../cohort/cohort.fixture.ts';
import type { Member } from '../cohort/index.ts';
import { newId } from '../kit/id.ts';
import type { Database } from '../store/index.ts';
import { draftTask, setTask, type SchoolDeed } from './save-task.action.ts';
import { findTask } from './task.store.ts';
import type { Task, TaskTerms } from './task.ts';
import { handIn, type Writer } from './write-work.action.ts';
import { doerOf, findWork, newestDraft, type Work } from './work.store.ts';
import { nothingWritten, writtenFingerprint, type Written } from './writing.rules.ts';

export interface YearWithTasks extends Admission, InventedCohort {
  readonly by: SchoolDeed;
}

/** A cohort with groups of three and somebody at the school who sets tasks. */
export async function openYear(db: Database, groupCount = 2): Promise<YearWithTasks> {
  const admission = await openAdmission(db);
  const invented = await inventCohort(admission.deed, admission.callId, groupCount);
  return { ...admission, ...invented, by: { cohortId: invented.cohort.id, accountId: admission.coordinatorId } };
}

export const someTerms: TaskTerms = {
  afterGathering: 1,
  doneBy: 'group',
  card: null,
  title: { nb: 'Snakk med fem innbyggere', nn: 'Snakk med fem innbyggjarar' },
  text: { nb: 'Spør dem om **hverdagen**.' },
  outcomes: ['K1', 'S1'],
  dueAt: Temporal.Instant.from('2022-10-09T18:00:00Z'),
};

/** A task that the cohort has been given. */
export async function giveTask(
  { deed, by }: { readonly deed: Deed; readonly by: SchoolDeed },
  changes: Partial<TaskTerms> = {},
): Promise<Task> {
  const id = newId();
  await draftTask(deed, by, id, { ...someTerms, ...changes });
  const given = await setTask(deed, by, id);
  if (!given.ok) throw new Error(given.reason);
  const task = await findTask(deed.db, by.cohortId, id);
  if (!task) throw new Error('the task that was just given is gone');
  return task;
}

export function writerOf({ id, cohortId, groupId, accountId }: Member): Writer {
  return { id, cohortId, groupId, accountId };
}

/** Somebody hands in, going on from what is there. */
export async function handInAs(
  deed: Deed,
  task: Task,
  member: Member,
  { text = 'Vi snakket med fem.', link = '' }: Partial<Written> = {},
): Promise<Work> {
  const doer = doerOf(task, member);
  const before = await findWork(deed.db, task.id, doer);
  const draft = before && (await newestDraft(deed.db, before.id));
  const base = writtenFingerprint(draft ?? nothingWritten);
  const result = await handIn(deed, writerOf(member), { taskId: task.id, written: { text, link }, base });
  if (!result.ok) throw new Error(result.reason.kind);
  const work = await findWork(deed.db, task.id, doer);
  if (!work) throw new Error('the work that was just handed in is gone');
  return work;
}
