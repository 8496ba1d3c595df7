import { dateRangeText } from '../kit/oslo-time.ts';
import type { Language } from '../kit/language.ts';
import { href } from '../web/address.ts';
import { Empty, ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { CheckboxField, RadioGroup } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, SubmitButton } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { gatheringPath, type AboutGathering } from './planning-page.tsx';

/** A gathering of another cohort that sessions can be copied from. */
export interface CopySource {
  readonly gatheringId: string;
  readonly slug: string;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly sessions: number;
}

export interface CopyPageProps extends AboutGathering {
  readonly language: Language;
  /** How many sessions the plan proposes. */
  readonly proposed: number;
  readonly sources: readonly CopySource[];
  /** How many sessions there are already. */
  readonly existing: number;
  readonly seen: string;
  readonly typed: Typed;
  readonly errors: readonly FieldErrorItem[];
  readonly refusal: string | null;
}

/** Where the sessions of a gathering can come from. */
export function CopyPage(props: CopyPageProps) {
  const { language, planned, proposed, sources, existing, typed, errors, refusal } = props;
  const { planning, copy: t } = gatheringsMessages(language);
  const options = [
    ...(proposed > 0 ? [{ value: 'plan', label: t.fromPlan(proposed) }] : []),
    ...sources.map(({ gatheringId, slug, fromOn, toOn, sessions }) => ({
      value: gatheringId,
      label: t.fromCohort(slug, sessions),
      hint: dateRangeText(language, fromOn, toOn),
    })),
  ];
  return (
    <>
      <BackLink href={href(language, gatheringPath(props))}>
        {planning.numbered(planned.number, planned.title[language])}
      </BackLink>
      <ErrorSummary language={language} errors={errors} />
      {refusal ? (
        <Notice tone="danger">
          <p>{refusal}</p>
        </Notice>
      ) : null}
      <h1>{t.title}</h1>
      {options.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <form method="post" action={href(language, gatheringPath(props, 'kopier'))} novalidate>
            <input type="hidden" name="seen" value={props.seen} />
            <RadioGroup
              name="source"
              label={t.source}
              options={options}
              value={typed['source'] ?? options[0]?.value}
              error={errors.find(({ field }) => field === 'source')?.message}
              required
            />
            {existing > 0 ? (
              <CheckboxField
                name="replace"
                label={t.replace(existing)}
                hint={t.replaceHint}
                error={errors.find(({ field }) => field === 'replace')?.message}
              />
            ) : null}
            <div class="actions">
              <SubmitButton danger={existing > 0}>{t.copy}</SubmitButton>
              <a href={href(language, gatheringPath(props))}>{planning.cancel}</a>
            </div>
          </form>
        </>
      )}
    </>
  );
}
