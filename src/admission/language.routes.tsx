import { checkForm, readForm } from '../web/form.ts';
import type { AppContext } from '../web/context.ts';
import { page } from '../web/respond.tsx';
import { get, post, type Route } from '../web/route.ts';
import { applicationContact } from './application.permission.ts';
import { applicationOf, changeOf, errorItems } from './application-page.tsx';
import { municipalityOf } from './application-facts.ts';
import { languageForm } from './application.form.ts';
import { leaderOf, type Application } from './application.ts';
import type { Call } from './call.ts';
import { changeLanguageForm, topicFingerprint } from './change-application.action.ts';
import { deedOf } from './deed-of.ts';
import { LanguagePage, StoredLanguage } from './language.view.tsx';
import { admissionMessages } from './messages/index.ts';
import { answerChange, type TopicState } from './topic-answer.ts';

const path = '/soknad/:id/malform';

export const languageRoutes: readonly Route[] = [
  get(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    return show(c, call, { application, typed: undefined, errors: [] }, 200);
  }),
  post(path, applicationContact, async (c) => {
    const { application, call } = await applicationOf(c);
    const { typed } = await readForm(c);
    const form = checkForm(languageForm, typed);
    if (!form.ok) return show(c, call, { application, typed, errors: errorItems(c.var.language, form.faults) }, 422);
    const result = await changeLanguageForm(deedOf(c), changeOf(c, typed['base']), form.value.languageForm);
    const onward = `/soknad/${application.id}`;
    const missing = (stored: Application) =>
      stored.languageForm === null
        ? [{ field: 'languageForm', message: admissionMessages(c.var.language).application.faults.languageMissing }]
        : [];
    return answerChange(
      { c, call, typed, before: application, missing, onward, show: (state, status) => show(c, call, state, status) },
      result,
    );
  }),
];

function show(c: AppContext, call: Call, state: TopicState, status: 200 | 409 | 422): Response {
  const { language } = c.var;
  const { application, typed, errors, trouble } = state;
  const lead = municipalityOf(call, leaderOf(application) ?? '');
  const decided = lead && lead.languageForm !== 'neutral' ? lead.languageForm : null;
  const content = (
    <LanguagePage
      language={language}
      applicationId={application.id}
      base={topicFingerprint(application, 'language')}
      // What the municipality has decided is the likely answer; it is stored when the contact saves it.
      chosen={typed?.['languageForm'] ?? application.languageForm ?? decided ?? ''}
      lead={lead}
      decided={decided}
      errors={errors}
      trouble={trouble}
      conflict={state.conflict ? <StoredLanguage language={language} stored={application.languageForm} /> : undefined}
    />
  );
  return page(c, admissionMessages(language).application.topics.language, content, { status });
}
