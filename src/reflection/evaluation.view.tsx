import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { Gathering, StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { agreements, type EvaluationWindow, type WindowState } from './evaluation.rules.ts';
import { reflectionMessages } from './messages/index.ts';

export type EvaluationErrors = readonly FieldErrorItem[];

interface Common {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly gathering: Gathering;
  readonly window: EvaluationWindow;
}

function Head({ language, cohort, gathering }: Omit<Common, 'window'>) {
  const t = reflectionMessages(language).evaluation;
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}`)}>{reflectionMessages(language).back}</BackLink>
      <h1>{t.title(gathering.number)}</h1>
      <p class="lead">{gathering.title[language]}</p>
    </>
  );
}

interface FormProps extends Common {
  readonly plan: StudyPlan;
  readonly typed: Typed;
  readonly errors: EvaluationErrors | undefined;
}

/** Statements to agree with and questions to answer in words; nothing of it has to be answered. */
export function EvaluationForm({ plan, typed, errors, window, ...common }: FormProps) {
  const { language, cohort, gathering } = common;
  const t = reflectionMessages(language).evaluation;
  const { statements, questions, minAnswers } = plan.reflection.evaluation;
  const errorAt = (field: string) => errors?.find((error) => error.field === field)?.message;
  return (
    <>
      <ErrorSummary language={language} errors={errors ?? []} />
      <Head {...common} />
      <Notice tone="info" title={t.anonymousTitle}>
        <p>{t.anonymous(minAnswers)}</p>
      </Notice>
      <p>{t.until(dateText(language, window.lastOn))}</p>
      <form method="post" action={href(language, `/kull/${cohort.slug}/evaluering/${gathering.number}`)} novalidate>
        {statements.map(({ id, text }) => (
          <RadioGroup
            key={id}
            name={id}
            label={text[language]}
            value={typed[id] ?? ''}
            error={errorAt(id)}
            options={agreements.map((one) => ({ value: String(one), label: t.agreements[one] }))}
          />
        ))}
        {questions.map(({ id, text }) => (
          <TextArea
            key={id}
            name={id}
            label={text[language]}
            hint={t.noNames}
            value={typed[id] ?? ''}
            error={errorAt(id)}
            rows={4}
          />
        ))}
        <SubmitButton>{t.send}</SubmitButton>
      </form>
      <Disclosure summary={t.howTitle}>
        <p>{t.how}</p>
      </Disclosure>
    </>
  );
}

export function EvaluationThanks({ window, ...common }: Common) {
  const { language } = common;
  const t = reflectionMessages(language).evaluation;
  return (
    <>
      <Head {...common} />
      <Notice tone="success" title={t.thanksTitle}>
        <p>{t.thanks(dateText(language, window.lastOn))}</p>
      </Notice>
    </>
  );
}

export function EvaluationClosed({ window, state, ...common }: Common & { readonly state: WindowState }) {
  const { language } = common;
  const t = reflectionMessages(language).evaluation;
  return (
    <>
      <Head {...common} />
      <Notice tone="info">
        <p>
          {state === 'ahead' ? t.ahead(dateText(language, window.opensOn)) : t.over(dateText(language, window.lastOn))}
        </p>
      </Notice>
    </>
  );
}
