import type { Language } from '../kit/language.ts';
import { TextArea, TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { SummaryList } from '../web/structure.view.tsx';
import { taskLimits } from './application.form.ts';
import { taskFields, type DevelopmentTask } from './application.ts';
import { errorAt, TopicForm, TopicPage, type TopicFrame } from './form-parts.view.tsx';
import { admissionMessages } from './messages/index.ts';

export function TaskPage(props: TopicFrame & { values: Typed }) {
  const t = admissionMessages(props.language).application.task;
  return (
    <TopicPage {...props} title={t.title} lead={t.lead}>
      <TopicForm {...props} path="oppgave">
        {taskFields.map((field) => {
          const common = {
            name: field,
            label: t.fields[field],
            hint: t.hints[field],
            value: props.values[field] ?? '',
            error: errorAt(props.errors, field),
            required: true,
          };
          return field === 'title' ? (
            <TextField key={field} {...common} maxLength={taskLimits.title} />
          ) : (
            <TextArea key={field} {...common} rows={field === 'need' ? 8 : 5} />
          );
        })}
      </TopicForm>
    </TopicPage>
  );
}

/** What is stored, beside what was typed. */
export function StoredTask({ language, task }: { language: Language; task: DevelopmentTask }) {
  const t = admissionMessages(language).application;
  return (
    <SummaryList
      rows={taskFields.map((field) => ({ term: t.task.fields[field], value: task[field] || t.form.empty }))}
    />
  );
}
