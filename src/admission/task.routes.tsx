import { checkForm, readForm } from '../web/form.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, changeOf, errorItems } from './application-page.tsx';
import { taskForm } from './application.form.ts';
import type { Application } from './application.ts';
import { changeTask, topicFingerprint } from './change-application.action.ts';
import { deedOf } from './deed-of.ts';
import { admissionMessages } from './messages/index.ts';
import { StoredTask, TaskPage } from './task.view.tsx';
import { answerChange, emptyFields, type TopicState } from './topic-answer.ts';

const path = '/soknad/:id/oppgave';

export const taskRoutes: readonly Route[] = [
  get(path, applicationContact, async (c) => {
    const { application } = await applicationOf(c);
    return show(c, { application, typed: undefined, errors: [] }, 200);
  }),
  post(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    const { typed } = await readForm(c);
    const form = checkForm(taskForm, typed);
    if (!form.ok) return show(c, { application, typed, errors: errorItems(c.var.language, form.faults) }, 422);
    const result = await changeTask(deedOf(c), changeOf(c, typed['base']), form.value);
    const missing = ({ task }: Application) =>
      emptyFields(c.var.language, { ...task }, admissionMessages(c.var.language).application.task.fields);
    const onward = `/soknad/${application.id}`;
    return answerChange(
      { c, call, typed, before: application, missing, onward, show: (state, status) => show(c, state, status) },
      result,
    );
  }),
];

function show(c: AppContext, state: TopicState, status: 200 | 409 | 422): Response {
  const { language } = c.var;
  const { application, typed, errors, trouble } = state;
  const content = (
    <TaskPage
      language={language}
      applicationId={application.id}
      base={topicFingerprint(application, 'task')}
      values={typed ?? { ...application.task }}
      errors={errors}
      trouble={trouble}
      conflict={state.conflict ? <StoredTask language={language} task={application.task} /> : undefined}
    />
  );
  return page(c, admissionMessages(language).application.topics.task, content, { status });
}
