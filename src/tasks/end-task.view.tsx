import type { Cohort } from '../cohort/index.ts';
import { InWords } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { taskPath } from './in-task.ts';
import { tasksMessages } from './messages/index.ts';
import type { Task } from './task.ts';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly task: Task;
  readonly event: 'withdraw' | 'close';
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** Somebody has handed in while it was about to be withdrawn. */
  readonly overtaken: boolean;
}

/** Ends a task, with the reason that people will read. */
export function EndPage({ language, cohort, task, event, typed, errors, overtaken }: Props) {
  const t = tasksMessages(language).setting.end;
  const path = taskPath(cohort, task);
  return (
    <>
      <BackLink href={href(language, path)}>
        <InWords language={language} words={task.title} />
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t[`${event}Title`]}</h1>
      {overtaken ? (
        <Notice tone="warning">
          <p>{t.handedInMeanwhile}</p>
        </Notice>
      ) : null}
      <p class="lead">{task.state === 'draft' ? t.draftLead : t[`${event}Lead`]}</p>
      <form method="post" action={href(language, `${path}/avslutt`)} novalidate>
        <input type="hidden" name="event" value={event} />
        <TextArea
          name="reason"
          label={t.reason}
          hint={task.state === 'draft' ? undefined : t.reasonHint}
          value={typed['reason']}
          error={errors.find(({ field }) => field === 'reason')?.message}
          required
        />
        <div class="actions">
          <SubmitButton danger>{t[event]}</SubmitButton>
          <a href={href(language, path)}>{t.keep}</a>
        </div>
      </form>
    </>
  );
}
