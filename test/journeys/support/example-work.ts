import type { Member } from '../../../src/cohort/cohort.ts';
import type { PlannedYear } from '../../../src/gatherings/planning.fixture.ts';
import { orThrow } from '../../../src/selection/selection.fixture.ts';
import { newPost } from '../../../src/talk/talk.fixture.ts';
import { startThread, writePost } from '../../../src/talk/write-post.action.ts';
import { giveTask, handInAs } from '../../../src/tasks/tasks.fixture.ts';
import { announceToAll, talkAbout } from '../../support/talk-scenes.ts';
import { longWord } from './example-year.ts';

/** What goes on between gatherings. */
export interface ExampleWork {
  /** A task that everybody does alone, and what one of them has handed in. */
  readonly taskId: string;
  readonly workId: string;
  readonly threadId: string;
  readonly postId: string;
  /** A conversation about nothing in the programme, which has a title of its own. */
  readonly freeThreadId: string;
  readonly announcementId: string;
}

/** Somebody hands in, two talk about a session, and the school announces something. */
export async function workBetween(year: PlannedYear, who: readonly Member[], sessionId: string): Promise<ExampleWork> {
  const { deed, by, cohort } = year;
  const [first, second] = who;
  if (!first || !second) throw new Error('two are needed to talk');
  const task = await giveTask(
    { deed, by },
    { doneBy: 'member', title: { nb: longWord }, text: { nb: `**${longWord}**` } },
  );
  const work = await handInAs(deed, task, second, { text: longWord, link: 'https://example.no/notat' });
  const { thread, post } = await talkAbout(deed, { cohort, accountId: first.accountId }, sessionId);
  orThrow(await writePost(deed, { cohort, accountId: second.accountId }, thread, newPost(longWord)));
  const about = { kind: 'free', title: longWord, gathering: null } as const;
  const free = orThrow(await startThread(deed, { cohort, accountId: first.accountId }, about, newPost(longWord)));
  const announcementId = await announceToAll(deed, { cohort, accountId: by.accountId }, longWord);
  return {
    taskId: task.id,
    workId: work.id,
    threadId: thread,
    postId: post,
    freeThreadId: free.threadId,
    announcementId,
  };
}
