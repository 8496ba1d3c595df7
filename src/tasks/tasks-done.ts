import type { OwnPlace } from '../cohort/index.ts';
import { wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { ownTaskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { ownTasks } from './reading.store.ts';

/** A task that somebody has handed in, as something done for the outcomes that it serves. */
interface TaskDone {
  readonly outcomes: readonly string[];
  readonly text: string;
  /** Without the language's prefix. */
  readonly href: string;
  readonly at: Temporal.Instant;
}

/** What a member has handed in, alone or with their group; of a task handed in more than once, when that was first. */
export async function tasksDone(
  { db, language }: { readonly db: Database; readonly language: Language },
  { cohort, member }: OwnPlace,
): Promise<readonly TaskDone[]> {
  const t = tasksMessages(language).doing;
  return (await ownTasks(db, member)).flatMap((task) =>
    task.first
      ? [
          {
            outcomes: task.outcomes,
            text: t.done(wordsIn(language, task.title).text),
            href: ownTaskPath(cohort, task),
            at: task.first.firstAt,
          },
        ]
      : [],
  );
}
