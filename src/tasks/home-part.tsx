import type { HomePart } from '../cohort/index.ts';
import { InWords, wordsIn } from '../gatherings/index.ts';
import { href } from '../web/address.ts';
import { NowCard } from '../web/feedback.view.tsx';
import { ButtonLink } from '../web/structure.view.tsx';
import { ownTaskPath, ownTasksPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isToDo, ownStateOf } from './own-state.ts';
import { timeSentence } from './own-tasks.view.tsx';
import { ownTasks } from './reading.store.ts';

/** For so long an answer is news. */
const newsDays = 14;

/** On a participant's own page: the task that is due next, and what the school has answered lately. */
export const tasksHomePart: HomePart = async (c, { cohort, member }) => {
  const { db, language, clock } = c.var;
  const t = tasksMessages(language).doing.home;
  const now = clock.now();
  const tasks = await ownTasks(db, member);
  if (tasks.length === 0) return null;
  const todo = tasks.filter((task) => isToDo(ownStateOf(task, now)));
  const [next] = todo;
  const news = tasks.filter(
    ({ workState, answeredAt }) =>
      workState === 'answered' &&
      answeredAt !== null &&
      Temporal.Instant.compare(answeredAt, now.subtract({ hours: 24 * newsDays })) > 0,
  );
  return (
    <section class="stack">
      {next ? (
        <NowCard
          kicker={next.workState === 'askedForMore' ? t.more : t.kicker}
          title={wordsIn(language, next.title).text}
        >
          <p>{timeSentence(language, next, now)}</p>
          {todo.length > 1 ? <p>{t.others(todo.length - 1)}</p> : null}
          <ButtonLink href={href(language, ownTaskPath(cohort, next))}>{t.open}</ButtonLink>
        </NowCard>
      ) : null}
      <h2>{t.title}</h2>
      {news.map((task) => (
        <p key={task.id}>
          {t.answered(wordsIn(language, task.title).text)}{' '}
          <a href={href(language, ownTaskPath(cohort, task))}>
            {t.read}
            <span class="ds-sr-only">
              {' '}
              <InWords language={language} words={task.title} />
            </span>
          </a>
        </p>
      ))}
      <p>
        <a href={href(language, ownTasksPath(cohort))}>{t.all}</a>
      </p>
    </section>
  );
};
