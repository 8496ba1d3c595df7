import { findCohortById, membershipsOf } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { ownTaskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isToDo, ownStateOf } from './own-state.ts';
import { timeSentence } from './own-tasks.view.tsx';
import { ownTasks } from './reading.store.ts';

/** For those who take part, on their own first page: the tasks that are left for them to do, the one due first on top. */
export async function ownTaskStepsOf(
  { db, clock, language }: { readonly db: Database; readonly clock: Clock; readonly language: Language },
  accountId: string,
): Promise<readonly Step[]> {
  const t = tasksMessages(language).doing;
  const now = clock.now();
  const steps: Step[] = [];
  // Somebody on leave is asked for nothing.
  const active = (await membershipsOf(db, accountId)).filter(({ state }) => state === 'active');
  for (const member of active.slice(0, 3)) {
    const cohort = await findCohortById(db, member.cohortId);
    if (!cohort) continue;
    for (const task of await ownTasks(db, member)) {
      if (!isToDo(ownStateOf(task, now))) continue;
      steps.push({
        title: wordsIn(language, task.title).text,
        text: `${task.workState === 'askedForMore' ? t.home.more : t.home.step} · ${t.who[task.doneBy]}`,
        dueText: timeSentence(language, task, now),
        href: ownTaskPath(cohort, task),
        action: t.home.open,
      });
    }
  }
  return steps;
}
