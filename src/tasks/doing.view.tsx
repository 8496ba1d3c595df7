import type { Cohort } from '../cohort/index.ts';
import { InWords, wordsIn } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import type { LinkedCard } from '../library/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, Disclosure } from '../web/structure.view.tsx';
import { AnswerShown, Receipts } from './receipt.view.tsx';
import { ownTasksPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import type { TaskFile } from './task-file.store.ts';
import { TaskText } from './task-words.view.tsx';
import type { Task } from './task.ts';
import type { WorkState } from './work-state.rules.ts';
import type { Draft, HandedIn, TaskAnswer } from './work.store.ts';
import { sameWritten } from './writing.rules.ts';
import { WriteForm } from './write-form.view.tsx';

/** What somebody else has saved meanwhile, and what the writer began with, where that is still kept. */
export interface DoingConflict {
  readonly stored: Draft;
  readonly base: Draft | undefined;
}

export interface DoingProps {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly memberId: string;
  readonly task: Task;
  readonly card: LinkedCard | undefined;
  readonly now: Temporal.Instant;
  readonly state: WorkState;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly conflict: DoingConflict | undefined;
  readonly trouble: string | undefined;
  /** The newest first. */
  readonly drafts: readonly Draft[];
  readonly files: readonly TaskFile[];
  /** The newest first. */
  readonly versions: readonly HandedIn[];
  readonly answers: readonly TaskAnswer[];
  readonly memberNames: ReadonlyMap<string, string>;
  readonly accountNames: ReadonlyMap<string, string>;
}

/** A task to read and to do. */
export function DoingPage(props: DoingProps) {
  const { language, cohort, task, errors, conflict, trouble, state, answers } = props;
  const t = tasksMessages(language).doing;
  const isOpen = task.state === 'set' && state !== 'answered';
  return (
    <>
      <BackLink href={href(language, ownTasksPath(cohort))}>{t.task.back}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>
        <InWords language={language} words={task.title} />
      </h1>
      <p class="lead">
        {t.due(momentText(language, task.dueAt))} · {t.who[task.doneBy]}
      </p>
      <Warnings {...props} />
      {answers[0] ? <AnswerShown {...props} answer={answers[0]} /> : null}
      <About {...props} />
      <Receipts {...props} />
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      {conflict ? <Conflict {...props} conflict={conflict} /> : null}
      <Writing {...props} isOpen={isOpen} />
      <History {...props} />
    </>
  );
}

/** Where the answer is written; folded away once it is handed in, unless something there needs to be seen. */
function Writing(props: DoingProps & { readonly isOpen: boolean }) {
  const { language, state, isOpen, trouble, conflict, errors } = props;
  const isUnsent = hasUnsentChanges(props);
  if (!isOpen && !trouble) return null;
  const form = <WriteForm {...props} />;
  if (isUnsent && isOpen)
    return (
      <>
        <Notice tone="warning">
          <p>{tasksMessages(language).doing.write.unsent}</p>
        </Notice>
        {form}
      </>
    );
  if (state !== 'handedIn' || trouble || conflict || errors.length > 0) return form;
  return <Disclosure summary={tasksMessages(language).doing.write.change}>{form}</Disclosure>;
}

/** Whether the draft or its files have become others since the last version was handed in. */
function hasUnsentChanges({ drafts: [draft], files, versions: [version], state, conflict }: DoingProps): boolean {
  if (!version || !draft || state !== 'handedIn' || conflict) return false;
  const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id).join(' ');
  return !sameWritten(draft, version) || idsOf(files) !== idsOf(version.files);
}

/** What is not as one would think: the task has ended, its deadline has moved or has passed. */
function Warnings({ language, task }: DoingProps) {
  const t = tasksMessages(language).doing;
  return (
    <>
      {task.state === 'closed' || task.state === 'withdrawn' ? (
        <Notice tone="info">
          <p>{t.closed[task.state]}</p>
          {task.endReason ? <p class="long-text">{task.endReason}</p> : null}
        </Notice>
      ) : null}
      {task.previousDueAt && task.state === 'set' ? (
        <Notice tone="info">
          <p>{t.task.movedFrom(momentText(language, task.previousDueAt))}</p>
        </Notice>
      ) : null}
    </>
  );
}

function About({ language, plan, task, card }: DoingProps) {
  const t = tasksMessages(language).doing.task;
  const outcomes = plan.outcomes.filter(({ id }) => task.outcomes.includes(id));
  return (
    <section>
      {wordsIn(language, task.text).lang === language ? null : <p class="task-note">{t.onlyBokmal}</p>}
      <TaskText language={language} task={task} />
      {card ? (
        <p class="task-card">
          {t.card}:{' '}
          <a href={href(language, `/bibliotek/${card.id}`)} lang={card.lang === language ? undefined : card.lang}>
            {card.title}
          </a>
        </p>
      ) : null}
      {task.setAt && Temporal.Instant.compare(task.changedAt, task.setAt) > 0 ? (
        <p class="task-note">{t.changed(momentText(language, task.changedAt))}</p>
      ) : null}
      {outcomes.length > 0 ? (
        <Disclosure summary={t.outcomes}>
          <ul>
            {outcomes.map(({ id, text }) => (
              <li key={id}>
                {id}: {text[language]}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

/** Both versions, and what they came from: nothing of anybody's is lost. */
function Conflict({
  language,
  memberId,
  memberNames,
  conflict: { stored, base },
}: DoingProps & { readonly conflict: DoingConflict }) {
  const t = tasksMessages(language).doing;
  const isOwn = stored.writtenBy === memberId;
  const name = isOwn ? t.you : (memberNames.get(stored.writtenBy ?? '') ?? t.someone);
  return (
    <Notice tone="warning" title={isOwn ? undefined : t.conflict.title}>
      <p>{isOwn ? t.conflict.own : t.conflict.text}</p>
      <h3>{t.conflict.stored(name, momentText(language, stored.writtenAt))}</h3>
      <p class="long-text task-sheet">{[stored.text, stored.link].filter(Boolean).join('\n\n')}</p>
      {base ? (
        <Disclosure summary={t.conflict.base}>
          <p class="long-text">{[base.text, base.link].filter(Boolean).join('\n\n')}</p>
        </Disclosure>
      ) : null}
    </Notice>
  );
}

function History({ language, task, drafts, memberNames }: DoingProps) {
  const t = tasksMessages(language).doing;
  if (task.doneBy !== 'group' || drafts.length === 0) return null;
  return (
    <Disclosure summary={t.history.title}>
      <ol class="plain-list">
        {drafts.map(({ id, text, link, writtenAt, writtenBy }) => (
          <li key={id}>
            <details>
              <summary>
                {t.history.entry(momentText(language, writtenAt), memberNames.get(writtenBy ?? '') ?? t.someone)}
              </summary>
              <p class="long-text">{[text, link].filter(Boolean).join('\n\n')}</p>
            </details>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
