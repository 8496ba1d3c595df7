import type { Cohort } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { LinkedCard } from '../library/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice, StatusTag } from '../web/feedback.view.tsx';
import { BackLink, ButtonLink, Disclosure, SubmitButton, SummaryList } from '../web/structure.view.tsx';
import { CameInTable } from './came-in.view.tsx';
import { taskPath, tasksPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import type { Reading } from './reading.ts';
import { SilentList } from './silent.view.tsx';
import { stateTones } from './state-tones.ts';
import { TaskText } from './task-words.view.tsx';
import type { Task } from './task.ts';

export interface TaskPageProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly task: Task;
  readonly card: LinkedCard | undefined;
  readonly now: Temporal.Instant;
  readonly expected: { readonly member: number; readonly group: number };
  readonly reading: Reading;
  /** How many the reminder just sent went to. */
  readonly reminded: number | null;
  /** Which page of what came in, from 1. */
  readonly page: number;
  /** Whether all who are silent are listed, however many. */
  readonly allSilent: boolean;
}

/** One task: what it says, and for one that has been given who has handed in and who is silent. */
export function TaskPage(props: TaskPageProps) {
  const { language, cohort, task, reading, reminded, page, allSilent } = props;
  const t = tasksMessages(language);
  return (
    <>
      <BackLink href={href(language, tasksPath(cohort))}>{t.reading.task.back}</BackLink>
      <h1>
        <InWords language={language} words={task.title} />
      </h1>
      {reminded === null ? null : (
        <Notice tone="success">
          <p>{t.reading.silent.done(reminded)}</p>
        </Notice>
      )}
      {task.endReason === null ? null : (
        <Notice tone="info" title={t.setting.states[task.state]}>
          <p class="long-text">{task.endReason}</p>
        </Notice>
      )}
      {task.setAt === null ? (
        <>
          <Facts {...props} />
          <Give {...props} />
        </>
      ) : (
        <div class="columns">
          <CameInTable language={language} cohort={cohort} task={task} reading={reading} page={page} />
          <div class="stack">
            {task.state === 'withdrawn' ? null : (
              <SilentList language={language} cohort={cohort} task={task} silent={reading.silent} all={allSilent} />
            )}
            <section>
              <h2>{t.reading.task.facts}</h2>
              <Facts {...props} />
              <Disclosure summary={t.reading.task.whole}>
                <TaskText language={language} task={task} />
              </Disclosure>
            </section>
          </div>
        </div>
      )}
    </>
  );
}

function Facts({ language, cohort, plan, task, card }: TaskPageProps) {
  const t = tasksMessages(language);
  const { previousDueAt } = task;
  const due = [
    momentText(language, task.dueAt),
    ...(previousDueAt ? [t.reading.task.dueBefore(momentText(language, previousDueAt))] : []),
  ].join(' ');
  const outcomes = plan.outcomes.filter(({ id }) => task.outcomes.includes(id));
  const isOpen = task.state === 'draft' || task.state === 'set';
  return (
    <>
      <SummaryList
        rows={[
          {
            term: t.reading.task.state,
            value: <StatusTag tone={stateTones[task.state]} text={t.setting.states[task.state]} />,
          },
          { term: t.reading.task.due, value: due },
          {
            term: t.reading.task.who,
            value: `${t.setting.who[task.doneBy]}. ${t.reading.task.after(task.afterGathering)}.`,
          },
          ...(card
            ? [
                {
                  term: t.setting.card.label,
                  value: <a href={href(language, `/bibliotek/${card.id}`)}>{card.title}</a>,
                },
              ]
            : []),
          ...(outcomes.length > 0
            ? [{ term: t.reading.task.outcomes, value: outcomes.map(({ id }) => id).join(', ') }]
            : []),
        ]}
      />
      {isOpen ? (
        <div class="actions">
          <ButtonLink secondary href={href(language, `${taskPath(cohort, task)}/endre`)}>
            {t.reading.task.change}
          </ButtonLink>
          <ButtonLink secondary href={href(language, `${taskPath(cohort, task)}/avslutt`)}>
            {t.reading.task.end}
          </ButtonLink>
        </div>
      ) : null}
    </>
  );
}

/** A draft as those who will do it see it, and the press that gives it to them. */
function Give({ language, cohort, task, now, expected }: TaskPageProps) {
  const t = tasksMessages(language).setting.give;
  const isPast = Temporal.Instant.compare(task.dueAt, now) <= 0;
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <div class="task-sheet">
        <TaskText language={language} task={task} />
      </div>
      {task.state !== 'draft' ? null : isPast ? (
        <Notice tone="warning">
          <p>{t.duePassed}</p>
        </Notice>
      ) : (
        <form method="post" action={href(language, `${taskPath(cohort, task)}/gi`)}>
          <p>{t.tells(expected.member)}</p>
          <SubmitButton>{t.button}</SubmitButton>
        </form>
      )}
    </section>
  );
}
