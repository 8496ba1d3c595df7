import { cohorts, type CohortLinks, type CohortSteps } from '../cohort/index.ts';
import { cohortsTaughtBy, wordsIn } from '../gatherings/index.ts';
import { inOslo, momentText } from '../kit/oslo-time.ts';
import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { gatheringDays, taskPath, tasksPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { countsOf } from './reading.store.ts';
import { tasksOf } from './task.store.ts';

/** On the coordinator's desk of a cohort: the page of its tasks. */
export const tasksDeskLinks: CohortLinks = (_db, language, cohort) =>
  Promise.resolve([{ topic: 'learning', href: tasksPath(cohort), text: tasksMessages(language).setting.desk.link }]);

/** What the coordinator does next about tasks: read what came in, give what is a draft, or what is missing after a gathering. */
export const tasksDeskSteps: CohortSteps = async (db, clock, language, cohort) => {
  const t = tasksMessages(language).setting.desk;
  const tasks = await tasksOf(db, cohort.id);
  const counts = await countsOf(db, cohort.id);
  const today = inOslo(clock.now()).toPlainDate();
  const days = await gatheringDays(db, cohort);
  const held = [...days].filter(([, { to }]) => Temporal.PlainDate.compare(to, today) < 0).map(([number]) => number);
  const last = Math.max(0, ...held);
  const steps: Step[] = [];
  for (const task of tasks) {
    const title = wordsIn(language, task.title).text;
    const unread = counts.get(task.id)?.unread ?? 0;
    const href = taskPath(cohort, task);
    if (unread > 0) steps.push({ title: t.unread(unread), text: t.unreadText(title), href, action: t.unreadAction });
    if (task.state === 'draft' && task.afterGathering <= last)
      steps.push({
        title: t.drafts(title),
        text: t.draftsText(momentText(language, task.dueAt)),
        href,
        action: t.draftsAction,
      });
  }
  const isMissing = !tasks.some(({ afterGathering, state }) => afterGathering === last && state !== 'withdrawn');
  if (last > 0 && days.has(last + 1) && isMissing)
    steps.push({
      title: t.missing(last),
      text: t.missingText(last + 1),
      href: `${tasksPath(cohort)}/ny?etter=${last}`,
      action: t.missingAction,
    });
  return steps;
};

/** For those who teach, on their own first page: what waits in the newest cohort that they teach, and the way to its tasks. */
export async function tasksStepsOf(
  db: Database,
  clock: Clock,
  language: Language,
  accountId: string,
): Promise<{ now: readonly Step[]; standing: readonly Step[] }> {
  const taught = await cohortsTaughtBy(db, accountId);
  const cohort = taught.size === 0 ? undefined : (await cohorts(db)).find(({ id }) => taught.has(id));
  if (!cohort) return { now: [], standing: [] };
  const t = tasksMessages(language).setting.desk;
  const page = { title: t.link, text: t.linkText(cohort.slug), href: tasksPath(cohort), action: t.linkAction };
  return { now: await tasksDeskSteps(db, clock, language, cohort), standing: [page] };
}
