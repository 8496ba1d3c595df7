import { newId } from '../../src/kit/id.ts';
import type { Database } from '../../src/store/index.ts';
import { answerWork, markRead } from '../../src/tasks/answer-work.action.ts';
import { endTask } from '../../src/tasks/end-task.action.ts';
import { remindSilent } from '../../src/tasks/remind.action.ts';
import { draftTask, saveTask, termsFingerprint } from '../../src/tasks/save-task.action.ts';
import { filesOf } from '../../src/tasks/task-file.store.ts';
import { giveTask, handInAs, openYear, someTerms, writerOf } from '../../src/tasks/tasks.fixture.ts';
import { addWorkFile, removeWorkFile } from '../../src/tasks/work-files.action.ts';

/** Tasks are written, given, moved, done, read, answered, reminded of and ended. */
export const taskScenes: readonly ((db: Database) => Promise<void>)[] = [tasks];

async function tasks(db: Database): Promise<void> {
  const year = await openYear(db);
  const { deed, by, members } = year;
  const [member] = members;
  if (!member) throw new Error('the cohort has members');
  const title = { nb: 'Hemmelig oppgave' };
  const task = await giveTask(year, { title });
  const base = termsFingerprint(task);
  const terms = { ...someTerms, title, dueAt: someTerms.dueAt.add({ hours: 24 }) };
  await saveTask(deed, by, task.id, { terms, base });
  const content = new TextEncoder().encode('%PDF-1.7 Hemmelig %%EOF');
  await addWorkFile(deed, writerOf(member), task.id, { name: 'Hemmelig.pdf', mediaType: 'application/pdf', content });
  const work = await handInAs(deed, task, member, { text: 'Hemmelig svar' });
  const [file] = await filesOf(db, work.id);
  await removeWorkFile(deed, writerOf(member), task.id, file?.id ?? '');
  const read = { taskId: task.id, workId: work.id, version: 1 };
  await markRead(deed, by, read);
  await answerWork(deed, by, read, { kind: 'askForMore', text: 'Hemmelig ønske' });
  await handInAs(deed, task, member, { text: 'Hemmelig svar til' });
  await answerWork(deed, by, { ...read, version: 2 }, { kind: 'answer', text: 'Hemmelig takk' });
  await remindSilent(deed, by, task.id, null);
  await endTask(deed, by, task.id, { event: 'close', reason: 'Hemmelig grunn' });
  const id = newId();
  await draftTask(deed, by, id, someTerms);
  await endTask(deed, by, id, { event: 'withdraw', reason: 'Hemmelig grunn' });
}
