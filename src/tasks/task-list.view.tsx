import type { Cohort } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink } from '../web/structure.view.tsx';
import { taskPath, tasksPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import type { Count } from './reading.store.ts';
import { stateTones } from './state-tones.ts';
import type { Task } from './task.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly tasks: readonly Task[];
  readonly counts: ReadonlyMap<string, Count>;
  readonly expected: { readonly member: number; readonly group: number };
  /** Teachers have no desk of a cohort to go back to. */
  readonly isCoordinator: boolean;
}

/** All tasks of a cohort by the gathering that they follow, each with how many have handed in. */
export function TaskListPage(props: Props) {
  const { language, cohort, plan, tasks, isCoordinator } = props;
  const t = tasksMessages(language).setting;
  return (
    <>
      {isCoordinator ? (
        <BackLink href={href(language, `/skole/kull/${cohort.slug}`)}>{t.list.back(cohort.slug)}</BackLink>
      ) : null}
      <h1>{t.list.title}</h1>
      <p class="lead">{t.list.lead}</p>
      <div class="actions">
        <ButtonLink href={href(language, `${tasksPath(cohort)}/ny`)}>{t.list.add}</ButtonLink>
      </div>
      {plan.gatherings.map(({ number, shortTitle }) => {
        const here = tasks.filter(({ afterGathering }) => afterGathering === number);
        return (
          <section key={number}>
            <h2>{t.list.after(number, shortTitle[language])}</h2>
            {here.length === 0 ? (
              <p>
                {t.list.none}{' '}
                <a href={href(language, `${tasksPath(cohort)}/ny?etter=${number}`)}>{t.list.addAfter(number)}</a>
              </p>
            ) : (
              <ul class="item-list" role="list">
                {here.map((task) => (
                  <TaskLine key={task.id} {...props} task={task} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

function TaskLine({ language, cohort, counts, expected, task }: Props & { readonly task: Task }) {
  const t = tasksMessages(language).setting;
  const { handedIn = 0, unread = 0 } = counts.get(task.id) ?? {};
  return (
    <li class="item">
      <div class="item-text">
        <a href={href(language, taskPath(cohort, task))}>
          <InWords language={language} words={task.title} />
        </a>
        <span class="task-note">
          {t.who[task.doneBy]} · {t.list.due(momentText(language, task.dueAt))}
        </span>
        {task.setAt === null ? null : (
          <span class="task-note">{t.list.handedIn(handedIn, Math.max(handedIn, expected[task.doneBy]))}</span>
        )}
      </div>
      <div class="actions">
        {unread > 0 ? <StatusTag tone="now" text={t.list.unread(unread)} /> : null}
        <StatusTag tone={stateTones[task.state]} text={t.states[task.state]} />
      </div>
    </li>
  );
}
