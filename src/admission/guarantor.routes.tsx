import { checkForm, readForm } from '../web/form.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, changeOf, errorItems } from './application-page.tsx';
import { faultsOf, planOf } from './application-facts.ts';
import { guarantorForm } from './application.form.ts';
import type { Application } from './application.ts';
import type { Call } from './call.ts';
import { changeGuarantor, topicFingerprint } from './change-application.action.ts';
import { deedOf } from './deed-of.ts';
import { GuarantorPage, StoredGuarantor } from './guarantor.view.tsx';
import { admissionMessages } from './messages/index.ts';
import { answerChange, emptyFields, type TopicState } from './topic-answer.ts';

const path = '/soknad/:id/garanti';

export const guarantorRoutes: readonly Route[] = [
  get(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return show(c, call, { application, typed: undefined, errors: [] }, 200);
  }),
  post(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    const { typed } = await readForm(c);
    const form = checkForm(guarantorForm, typed);
    if (!form.ok) return show(c, call, { application, typed, errors: errorItems(c.var.language, form.faults) }, 422);
    const result = await changeGuarantor(deedOf(c), changeOf(c, typed['base']), form.value);
    const onward = `/soknad/${application.id}`;
    const missing = (stored: Application) => missingIn(c, call, stored);
    return answerChange(
      { c, call, typed, before: application, missing, onward, show: (state, status) => show(c, call, state, status) },
      result,
    );
  }),
];

function missingIn(c: AppContext, call: Call, application: Application) {
  const { language } = c.var;
  const { name, jobTitle, email } = admissionMessages(language).application.guarantor;
  const empty = emptyFields(language, { ...application.guarantor }, { name, title: jobTitle, email });
  const isParticipant = faultsOf(application, call).some(({ code }) => code === 'guarantorIsParticipant');
  return isParticipant
    ? [...empty, { field: 'email', message: admissionMessages(language).application.faults.guarantorIsParticipant }]
    : empty;
}

function show(c: AppContext, call: Call, state: TopicState, status: 200 | 409 | 422): Response {
  const { language } = c.var;
  const { application, typed, errors, trouble } = state;
  const { teaching, gatherings } = planOf(call);
  const content = (
    <GuarantorPage
      language={language}
      applicationId={application.id}
      base={topicFingerprint(application, 'guarantee')}
      values={typed ?? { ...application.guarantor }}
      errors={errors}
      trouble={trouble}
      conflict={state.conflict ? <StoredGuarantor language={language} guarantor={application.guarantor} /> : undefined}
      days={teaching.totalDays}
      gatherings={gatherings.length}
    />
  );
  return page(c, admissionMessages(language).application.topics.guarantee, content, { status });
}
