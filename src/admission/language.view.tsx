import type { Language } from '../kit/language.ts';
import { municipalityName, type Municipality } from '../register/index.ts';
import { RadioGroup } from '../web/fields.view.tsx';
import { SummaryList } from '../web/structure.view.tsx';
import { errorAt, TopicForm, TopicPage, type TopicFrame } from './form-parts.view.tsx';
import { admissionMessages } from './messages/index.ts';

interface LanguagePageProps extends TopicFrame {
  chosen: string;
  lead: Municipality | undefined;
  decided: 'nb' | 'nn' | null;
}

export function LanguagePage(props: LanguagePageProps) {
  const t = admissionMessages(props.language).application.language;
  const { lead, decided } = props;
  const hint =
    lead &&
    (decided ? t.fromRegister(municipalityName(lead), t[decided].toLowerCase()) : t.neutral(municipalityName(lead)));
  return (
    <TopicPage {...props} title={t.title} lead={t.lead}>
      <TopicForm {...props} path="malform">
        <RadioGroup
          name="languageForm"
          label={admissionMessages(props.language).application.topics.language}
          hint={hint}
          value={props.chosen}
          error={errorAt(props.errors, 'languageForm')}
          options={[
            { value: 'nb', label: t.nb },
            { value: 'nn', label: t.nn },
          ]}
          required
        />
      </TopicForm>
    </TopicPage>
  );
}

export function StoredLanguage({ language, stored }: { language: Language; stored: 'nb' | 'nn' | null }) {
  const t = admissionMessages(language).application;
  return <SummaryList rows={[{ term: t.topics.language, value: stored ? t.language[stored] : t.form.empty }]} />;
}
