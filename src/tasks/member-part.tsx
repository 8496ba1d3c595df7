import type { MemberPart } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { taskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { ownStateOf, ownTones } from './own-state.ts';
import { timeSentence } from './own-tasks.view.tsx';
import { ownTasks } from './reading.store.ts';

/** On the school's page of a member: where each of their tasks stands. */
export const tasksMemberPart: MemberPart = async (c, cohort, member) => {
  const { db, language, clock } = c.var;
  const t = tasksMessages(language);
  const now = clock.now();
  const tasks = (await ownTasks(db, member)).filter(({ state }) => state !== 'withdrawn');
  return (
    <section>
      <h2>{t.reading.member.title}</h2>
      {tasks.length === 0 ? <p>{t.reading.member.none}</p> : null}
      <ul class="item-list" role="list">
        {tasks.map((task) => {
          const state = ownStateOf(task, now);
          return (
            <li key={task.id} class="item">
              <div class="item-text">
                <a href={href(language, taskPath(cohort, task))}>
                  <InWords language={language} words={task.title} />
                </a>
                <span class="task-note">
                  {t.doing.who[task.doneBy]} · {timeSentence(language, task, now)}
                </span>
              </div>
              <StatusTag tone={ownTones[state]} text={t.doing.states[state]} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
