import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import type { StudyPlan } from '../plan/index.ts';
import { faultText } from '../web/fault-text.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, SubmitButton } from '../web/structure.view.tsx';
import { selectionMessages } from './messages/index.ts';

interface Props {
  readonly language: Language;
  readonly applicationId: string;
  readonly name: string;
  readonly conditions: StudyPlan['admission']['conditions'];
  readonly typed: Typed;
  readonly missing?: 'outcome' | 'condition' | 'reason';
  readonly refusal?: string;
}

export function EligibilityPage({ language, applicationId, name, conditions, typed, missing, refusal }: Props) {
  const t = selectionMessages(language).process.eligibility;
  const back = href(language, `/skole/soknad/${applicationId}`);
  const errors: FieldErrorItem[] = [];
  if (missing === 'reason') errors.push({ field: 'reason', message: t.needsReason, label: t.reason });
  if (missing === 'condition') errors.push({ field: 'condition', message: t.needsCondition, label: t.condition });
  if (missing === 'outcome')
    errors.push({ field: 'outcome', message: faultText(language, { code: 'choose' }), label: t.question });
  const errorOf = (wanted: string): string | undefined => errors.find(({ field }) => field === wanted)?.message;
  return (
    <>
      <BackLink href={back}>{t.back(name)}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.title(name)}</h1>
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <p class="lead">{t.lead}</p>
      <form method="post" action={`${back}/vilkar`} novalidate>
        <RadioGroup
          name="outcome"
          label={t.question}
          value={typed['outcome']}
          error={errorOf('outcome')}
          options={[
            { value: 'ja', label: t.eligible },
            { value: 'nei', label: t.notEligible },
          ]}
          required
        />
        <RadioGroup
          name="condition"
          label={t.condition}
          hint={t.conditionHint}
          value={typed['condition']}
          error={errorOf('condition')}
          options={conditions.map(({ id, name: condition, text }) => ({
            value: id,
            label: condition[language],
            hint: text[language],
          }))}
        />
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={typed['reason']}
          error={errorOf('reason')}
          maxLength={4000}
        />
        <div class="actions">
          <SubmitButton>{t.save}</SubmitButton>
          <ButtonLink href={back} secondary>
            {t.cancel}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
