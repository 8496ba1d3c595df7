import type { Cohort } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { momentText } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { WorkTags } from './came-in.view.tsx';
import { taskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import { isUnread, type neighbours, type NamedWork } from './reading.ts';
import type { Task } from './task.ts';
import { VersionContent } from './version.view.tsx';
import type { Draft, HandedIn, TaskAnswer } from './work.store.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly task: Task;
  readonly work: NamedWork;
  readonly around: ReturnType<typeof neighbours>;
  readonly versions: readonly HandedIn[];
  readonly answers: readonly TaskAnswer[];
  readonly drafts: readonly Draft[];
  readonly memberNames: ReadonlyMap<string, string>;
  readonly accountNames: ReadonlyMap<string, string>;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly trouble: string | undefined;
}

/** What one member or group has handed in, what they were answered, and the place to answer. */
export function ReadPage(props: Props) {
  const { language, cohort, task, work, versions, errors, trouble } = props;
  const t = tasksMessages(language).reading.one;
  const [newest, ...earlier] = versions;
  const path = taskPath(cohort, task);
  const fileHref = (id: string) => `${path}/svar/${work.workId}/fil/${id}`;
  return (
    <>
      <BackLink href={href(language, path)}>
        <InWords language={language} words={task.title} />
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{work.name}</h1>
      {trouble ? (
        <Notice tone="warning">
          <p>{trouble}</p>
        </Notice>
      ) : null}
      <Around {...props} />
      {newest ? (
        <section>
          <h2>{t.text}</h2>
          <WorkTags language={language} work={work} task={task} />
          <VersionContent language={language} version={newest} fileHref={fileHref} />
          <Receipt {...props} version={newest} />
        </section>
      ) : null}
      <Answers {...props} />
      <AnswerForm {...props} />
      {earlier.length > 0 ? (
        <Disclosure summary={t.earlier}>
          {earlier.map((version) => (
            <section key={version.id}>
              <h3>{tasksMessages(language).reading.cameIn.version(version.version)}</h3>
              <VersionContent language={language} version={version} fileHref={fileHref} />
              <Receipt {...props} version={version} />
            </section>
          ))}
        </Disclosure>
      ) : null}
      <Writers {...props} />
    </>
  );
}

/** The ways to those that nobody has read. */
function Around({ language, cohort, task, around: { previous, next, left } }: Props) {
  const t = tasksMessages(language).reading.one;
  const to = ({ workId }: NamedWork) => href(language, `${taskPath(cohort, task)}/svar/${workId}`);
  return (
    <nav class="task-around" aria-label={t.unreadLeft(left)}>
      <span>{t.unreadLeft(left)}</span>
      {previous && previous !== next ? <a href={to(previous)}>{t.previous}</a> : null}
      {next ? <a href={to(next)}>{t.next}</a> : null}
    </nav>
  );
}

function Receipt({ language, memberNames, version }: Props & { readonly version: HandedIn }) {
  const t = tasksMessages(language).reading.one;
  return (
    <p class="task-note">
      {t.handedIn(momentText(language, version.handedInAt), memberNames.get(version.handedInBy) ?? t.gone)}. {t.receipt}
      : <span class="hash">{version.hash}</span>
    </p>
  );
}

function Answers({ language, answers, accountNames }: Props) {
  const t = tasksMessages(language).reading.one;
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>{t.answers}</h2>
      {answers.map(({ id, kind, text, writtenBy, writtenAt }) => (
        <div key={id} class="task-answer">
          <h3>{t.kinds[kind]}</h3>
          <p class="long-text">{text}</p>
          <p class="task-note">
            {t.answeredBy(accountNames.get(writtenBy ?? '') || t.school, momentText(language, writtenAt))}
          </p>
        </div>
      ))}
    </section>
  );
}

function AnswerForm({ language, cohort, task, work, typed, errors }: Props) {
  const t = tasksMessages(language).reading.one;
  const action = href(language, `${taskPath(cohort, task)}/svar/${work.workId}`);
  // What was typed in vain stays in sight, so that it can be taken along.
  if (work.state !== 'handedIn')
    return typed['text'] ? <TextArea name="text" label={t.answerLabel} value={typed['text']} rows={8} /> : null;
  return (
    <section>
      <h2>{t.answerTitle}</h2>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="version" value={work.version} />
        <TextArea
          name="text"
          label={t.answerLabel}
          hint={t.answerHint}
          value={typed['text']}
          error={errors.find(({ field }) => field === 'text')?.message}
          rows={8}
        />
        {task.state === 'set' ? <p class="task-note">{t.askForMoreWhy}</p> : null}
        <div class="actions">
          <SubmitButton name="gjor" value="svar">
            {t.answer}
          </SubmitButton>
          {task.state === 'set' ? (
            <SubmitButton secondary name="gjor" value="mer">
              {t.askForMore}
            </SubmitButton>
          ) : null}
          {isUnread(work) ? (
            <SubmitButton secondary name="gjor" value="lest">
              {t.markRead}
            </SubmitButton>
          ) : null}
        </div>
      </form>
    </section>
  );
}

/** In a group: who has saved what when. */
function Writers({ language, task, drafts, memberNames }: Props) {
  const t = tasksMessages(language).reading.one;
  if (task.doneBy !== 'group' || drafts.length === 0) return null;
  return (
    <Disclosure summary={t.writers}>
      <ul>
        {drafts.map(({ id, writtenAt, writtenBy }) => (
          <li key={id}>{t.wrote(momentText(language, writtenAt), memberNames.get(writtenBy ?? '') ?? t.gone)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
