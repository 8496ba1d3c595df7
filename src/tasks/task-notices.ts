import type { Cohort } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { NewNotice } from '../notices/index.ts';
import { href } from '../web/address.ts';
import { tasksMessages } from './messages/index.ts';
import type { Task } from './task.ts';
import type { TaskAnswer } from './work.store.ts';

type Named = Pick<Cohort, 'slug'>;

/** What the notices say of a task, in one language. */
function factsOf(baseUrl: string, { slug }: Named, task: Task, language: Language) {
  return {
    title: wordsIn(language, task.title).text,
    due: momentText(language, task.dueAt),
    address: `${baseUrl}${href(language, `/kull/${slug}/oppgave/${task.id}`)}`,
  };
}

export function taskSetNotice(baseUrl: string, cohort: Named, task: Task): NewNotice {
  return {
    kind: 'taskSet',
    key: `taskSet:${task.id}`,
    compose: (language) => tasksMessages(language).notices.set[task.doneBy](factsOf(baseUrl, cohort, task, language)),
  };
}

/** That it is due at another time. Moved there and back is told twice: both times something has changed. */
export function taskMovedNotice(baseUrl: string, cohort: Named, task: Task): NewNotice {
  return {
    kind: 'taskSet',
    key: `taskMoved:${task.id}:${task.changedAt.toString()}`,
    compose: (language) =>
      tasksMessages(language).notices.moved({
        ...factsOf(baseUrl, cohort, task, language),
        before: task.previousDueAt ? momentText(language, task.previousDueAt) : '',
      }),
  };
}

export function taskEndedNotice(baseUrl: string, cohort: Named, task: Task): NewNotice {
  return {
    kind: 'taskSet',
    key: `taskEnded:${task.id}`,
    compose: (language) => {
      const t = tasksMessages(language).notices;
      const facts = { ...factsOf(baseUrl, cohort, task, language), reason: task.endReason ?? '' };
      return task.state === 'withdrawn' ? t.withdrawn(facts) : t.closed(facts);
    },
  };
}

export function taskAnsweredNotice(
  baseUrl: string,
  cohort: Named,
  task: Task,
  about: { readonly workId: string; readonly version: number; readonly kind: TaskAnswer['kind'] },
): NewNotice {
  return {
    kind: 'taskAnswered',
    key: `taskAnswered:${about.workId}:${about.version}`,
    compose: (language) => tasksMessages(language).notices[about.kind](factsOf(baseUrl, cohort, task, language)),
  };
}

export function taskReminderNotice(baseUrl: string, cohort: Named, task: Task, day: Temporal.PlainDate): NewNotice {
  return {
    kind: 'taskReminder',
    key: `taskReminder:${task.id}:${day.toString()}`,
    compose: (language) =>
      tasksMessages(language).notices.reminder[task.doneBy](factsOf(baseUrl, cohort, task, language)),
  };
}
