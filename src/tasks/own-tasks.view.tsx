import type { Cohort } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty, StatusTag } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { ownTaskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isToDo, ownStateOf, ownTones } from './own-state.ts';
import type { OwnTask } from './reading.store.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly tasks: readonly OwnTask[];
  readonly now: Temporal.Instant;
}

/** A participant's tasks: what is to be done first, what was handed in, what was answered. */
export function OwnTasksPage({ language, cohort, tasks, now }: Props) {
  const t = tasksMessages(language).doing.list;
  const shown = tasks
    .filter(({ state }) => state !== 'withdrawn')
    .map((task) => ({ task, state: ownStateOf(task, now) }));
  const parts = [
    { title: t.handedIn, of: shown.filter(({ state }) => state === 'handedIn' || state === 'late') },
    { title: t.answered, of: shown.filter(({ state }) => state === 'answered') },
    { title: t.closed, of: shown.filter(({ state }) => state === 'closed') },
  ];
  const todo = shown.filter(({ state }) => isToDo(state));
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}`)}>{t.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {shown.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <section>
            <h2>{t.todo}</h2>
            {todo.length === 0 ? (
              <p>{t.todoNone}</p>
            ) : (
              <Lines language={language} cohort={cohort} of={todo} now={now} />
            )}
          </section>
          {parts.map(({ title, of }) =>
            of.length === 0 ? null : (
              <section key={title}>
                <h2>{title}</h2>
                <Lines language={language} cohort={cohort} of={of} now={now} />
              </section>
            ),
          )}
        </>
      )}
    </>
  );
}

interface LinesProps extends Omit<Props, 'tasks'> {
  readonly of: readonly { readonly task: OwnTask; readonly state: ReturnType<typeof ownStateOf> }[];
}

function Lines({ language, cohort, of, now }: LinesProps) {
  const t = tasksMessages(language).doing;
  return (
    <ul class="item-list" role="list">
      {of.map(({ task, state }) => (
        <li key={task.id} class="item">
          <div class="item-text">
            <a href={href(language, ownTaskPath(cohort, task))}>
              <InWords language={language} words={task.title} />
            </a>
            <span class="task-note">
              {t.who[task.doneBy]} · {timeSentence(language, task, now)}
            </span>
          </div>
          <StatusTag tone={ownTones[state]} text={t.states[state]} />
        </li>
      ))}
    </ul>
  );
}

/** The one time that matters now: when it was answered, handed in, or is due. */
export function timeSentence(language: Language, task: OwnTask, now: Temporal.Instant): string {
  const t = tasksMessages(language).doing;
  if (task.workState === 'answered' && task.answeredAt) return t.answeredAt(momentText(language, task.answeredAt));
  if (task.workState === 'handedIn' && task.handedInAt) return t.handedInAt(momentText(language, task.handedInAt));
  const due = momentText(language, task.dueAt);
  return task.state === 'set' && Temporal.Instant.compare(task.dueAt, now) <= 0 ? t.overdue(due) : t.due(due);
}
