import type { Language } from '../kit/language.ts';
import type { LinkedCard } from '../library/index.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, DateField, RadioGroup, SelectField, TextField, type Option } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { WordsFields } from '../web/words-fields.view.tsx';
import { tasksMessages } from './messages/index.ts';
import { TaskWords } from './task-words.view.tsx';
import { taskLimits } from './task.form.ts';
import { doers, type Task } from './task.ts';

export interface TaskFormProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  /** Undefined for a new one. */
  readonly task: Task | undefined;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  /** What somebody else has saved meanwhile. */
  readonly conflict: Task | null;
  readonly card: LinkedCard | undefined;
  /** To choose a card from; a task that is there already keeps its own. */
  readonly cards: readonly Option[];
  /** Without the language's prefix: where the form is sent, and where the way back leads. */
  readonly path: string;
  readonly back: { readonly path: string; readonly text: string };
}

/** All that the school decides about a task. */
export function TaskForm(props: TaskFormProps) {
  const { language, task, errors, conflict, path, back, typed } = props;
  const t = tasksMessages(language).setting;
  return (
    <>
      <BackLink href={href(language, back.path)}>{back.text}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{task ? t.form.editTitle : t.form.newTitle}</h1>
      {conflict ? (
        <Notice tone="warning" title={t.conflict.title}>
          <p>{t.conflict.text}</p>
          <TaskWords language={language} task={conflict} />
        </Notice>
      ) : null}
      {task ? null : <CardChoice {...props} />}
      <form method="post" action={href(language, path)} novalidate>
        <Fields {...props} />
        <input type="hidden" name="card" value={typed['card'] ?? ''} />
        <input type="hidden" name="base" value={typed['base'] ?? ''} />
        <input type="hidden" name="id" value={typed['id'] ?? ''} />
        <SubmitButton>{task?.state === 'set' ? t.form.save : t.form.saveDraft}</SubmitButton>
      </form>
    </>
  );
}

/** A form of its own, so that choosing a card works without script: the page comes again with what the card proposes. */
function CardChoice({ language, path, typed, cards }: TaskFormProps) {
  const t = tasksMessages(language).setting.card;
  return (
    <form method="get" action={href(language, path)} class="search-form">
      <SelectField
        name="kort"
        label={t.title}
        hint={t.hint}
        value={typed['card']}
        options={cards}
        emptyText={t.empty}
      />
      <input type="hidden" name="etter" value={typed['after'] ?? ''} />
      <SubmitButton secondary>{t.use}</SubmitButton>
    </form>
  );
}

function Fields(props: TaskFormProps) {
  const { language, plan, task, typed, errors, card } = props;
  const t = tasksMessages(language).setting;
  const words = { language, typed, errors, required: true };
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <>
      {card ? (
        <p>
          {t.card.from}{' '}
          <a href={href(language, `/bibliotek/${card.id}`)} lang={card.lang === language ? undefined : card.lang}>
            {card.title}
          </a>
          .
        </p>
      ) : null}
      <SelectField
        name="after"
        label={t.form.after}
        value={typed['after']}
        error={errorAt('after')}
        options={plan.gatherings.map(({ number, shortTitle }) => ({
          value: String(number),
          label: `${number}. ${shortTitle[language]}`,
        }))}
      />
      <WordsFields {...words} name="title" label={t.form.title} maxLength={taskLimits.title} />
      <WordsFields
        {...words}
        name="text"
        label={t.form.text}
        hint={t.form.textHint}
        rows={12}
        maxLength={taskLimits.text}
      />
      {task?.state === 'set' ? (
        <>
          <p>
            {t.who[task.doneBy]}. {t.form.doneByStays}
          </p>
          <input type="hidden" name="doneBy" value={task.doneBy} />
        </>
      ) : (
        <RadioGroup
          name="doneBy"
          label={t.form.doneBy}
          value={typed['doneBy']}
          error={errorAt('doneBy')}
          options={doers.map((value) => ({ value, label: t.who[value], hint: t.form.doneByHints[value] }))}
        />
      )}
      <div class="field-row">
        <DateField name="dueOn" label={t.form.dueOn} value={typed['dueOn']} error={errorAt('dueOn')} required />
        <TextField
          name="dueTime"
          label={t.form.dueTime}
          type="time"
          width="short"
          value={typed['dueTime']}
          error={errorAt('dueTime')}
          required
        />
      </div>
      <p class="task-note">{t.form.dueHint}</p>
      <fieldset class="ds-fieldset field task-outcomes">
        <legend class="ds-label">{t.form.outcomes}</legend>
        {plan.outcomes.map(({ id, text }) => (
          <CheckboxField
            key={id}
            name={`outcome.${id}`}
            label={`${id}: ${text[language]}`}
            checked={Boolean(typed[`outcome.${id}`])}
          />
        ))}
      </fieldset>
    </>
  );
}
