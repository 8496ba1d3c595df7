import type { PlannedYear } from '../../src/gatherings/planning.fixture.ts';
import { publishedProgrammes } from '../../src/gatherings/index.ts';
import { newPost } from '../../src/talk/talk.fixture.ts';
import { startThread } from '../../src/talk/write-post.action.ts';
import { answerWork } from '../../src/tasks/answer-work.action.ts';
import { giveTask, handInAs } from '../../src/tasks/tasks.fixture.ts';
import { orThrow } from './or-throw.ts';
import { talkOn } from './posts.store.ts';

/** What the longest thread has. */
const manyPosts = 2000;
/** Some weeks after the moment that is measured. */
const dueAt = Temporal.Instant.from('2022-12-20T19:00:00Z');
/** Threads that are about no session. */
const freeThreads = 40;

export interface FilledWork {
  /** Done by groups: nearly all have handed in, the first has been answered. */
  readonly taskId: string;
  readonly workId: string;
  readonly threadId: string;
}

/** The cohort gets tasks and does them, and talks. */
export async function workAndTalk(year: PlannedYear): Promise<FilledWork> {
  return { ...(await doTasks(year)), threadId: await talk(year) };
}

/** Two tasks for groups, one for each alone. Every tenth group is silent, and in every other one nobody does what they should alone. */
async function doTasks(year: PlannedYear): Promise<Omit<FilledWork, 'threadId'>> {
  const { deed, by, groups, members } = year;
  const earlier = await giveTask(year, { dueAt });
  const alone = await giveTask(year, { dueAt, doneBy: 'member', title: { nb: 'Følg en bruker en dag' } });
  const drawing = { afterGathering: 2, card: 'brainwriting', title: { nb: 'Tegn tjenestereisen' } };
  const task = await giveTask(year, { ...drawing, dueAt });
  const works: string[] = [];
  for (const [index, { id }] of groups.entries()) {
    const [first, ...others] = members.filter(({ groupId }) => groupId === id);
    if (!first || index % 10 === 9) continue;
    await handInAs(deed, earlier, first);
    works.push((await handInAs(deed, task, first, { text: `Vi er gruppe ${index + 1}, og vi tegnet.` })).id);
    if (index % 2 === 0) for (const member of [first, ...others]) await handInAs(deed, alone, member);
  }
  const [workId = ''] = works;
  const answered = { taskId: task.id, workId, version: 1 };
  orThrow(await answerWork(deed, by, answered, { kind: 'answer', text: 'Fin tegning.' }));
  return { taskId: task.id, workId };
}

/** A thread for every session that has been published, others about anything, and one that never ends. */
async function talk({ deed, cohort, members }: PlannedYear): Promise<string> {
  const [member] = members;
  if (!member) throw new Error('the cohort has members');
  const writer = { cohort, accountId: member.accountId };
  for (const { number: gathering, sessions } of await publishedProgrammes(deed.db, cohort.id))
    for (const { id: sessionId } of sessions.filter(({ counts }) => counts))
      orThrow(await startThread(deed, writer, { kind: 'session', gathering, sessionId }, newPost('Hva synes dere?')));
  const start = async (title: string) =>
    orThrow(await startThread(deed, writer, { kind: 'free', title, gathering: null }, newPost('Hva synes dere?')));
  for (let number = 1; number <= freeThreads; number++) await start(`Spørsmål ${number}`);
  const { threadId } = await start('Alt mellom himmel og jord');
  await talkOn(deed.db, threadId, manyPosts);
  return threadId;
}
