import type { Language } from '../kit/language.ts';
import { TextField } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { SummaryList } from '../web/structure.view.tsx';
import type { Guarantor } from './application.ts';
import { errorAt, TopicForm, TopicPage, type TopicFrame } from './form-parts.view.tsx';
import { admissionMessages } from './messages/index.ts';

export function GuarantorPage(props: TopicFrame & { values: Typed; days: number; gatherings: number }) {
  const t = admissionMessages(props.language).application.guarantor;
  const { values, errors } = props;
  return (
    <TopicPage {...props} title={t.title} lead={t.lead(props.days, props.gatherings)}>
      <TopicForm {...props} path="garanti">
        <TextField
          name="name"
          label={t.name}
          value={values['name'] ?? ''}
          error={errorAt(errors, 'name')}
          maxLength={120}
          required
        />
        <TextField
          name="title"
          label={t.jobTitle}
          hint={t.jobTitleHint}
          value={values['title'] ?? ''}
          error={errorAt(errors, 'title')}
          maxLength={120}
          required
        />
        <TextField
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          value={values['email'] ?? ''}
          error={errorAt(errors, 'email')}
          maxLength={254}
          required
        />
      </TopicForm>
    </TopicPage>
  );
}

export function StoredGuarantor({ language, guarantor }: { language: Language; guarantor: Guarantor }) {
  const t = admissionMessages(language).application;
  return (
    <SummaryList
      rows={[
        { term: t.guarantor.name, value: guarantor.name || t.form.empty },
        { term: t.guarantor.jobTitle, value: guarantor.title || t.form.empty },
        { term: t.guarantor.email, value: guarantor.email || t.form.empty },
      ]}
    />
  );
}
