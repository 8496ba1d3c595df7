import type { Cohort } from '../cohort/index.ts';
import { numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { Gathering, StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { BackLink } from '../web/structure.view.tsx';
import { agreements, meanOf, type EvaluationWindow, type Results, type WindowState } from './evaluation.rules.ts';
import { reflectionMessages } from './messages/index.ts';
import { SpreadBar, SpreadKey } from './spread-bar.view.tsx';

interface GatheringResults {
  readonly gathering: Gathering;
  readonly window: EvaluationWindow;
  readonly state: WindowState;
  readonly results: Results;
}

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly results: readonly GatheringResults[];
}

/** What participants have said of the gatherings, without names, where enough of them have. */
export function ResultsPage({ language, cohort, plan, results }: Props) {
  const t = reflectionMessages(language).results;
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}`)}>{t.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(plan.reflection.evaluation.minAnswers)}</p>
      {results.map((one) => (
        <section key={one.gathering.number}>
          <h2>{t.gathering(one.gathering.number, one.gathering.title[language])}</h2>
          <GatheringPart language={language} plan={plan} {...one} />
        </section>
      ))}
    </>
  );
}

function GatheringPart({
  language,
  plan,
  window,
  state,
  results,
}: GatheringResults & { readonly language: Language; readonly plan: StudyPlan }) {
  const t = reflectionMessages(language).results;
  if (state === 'ahead') return <p>{t.ahead(dateText(language, window.opensOn))}</p>;
  if (results.kind === 'hidden')
    return (
      <Notice tone="info">
        <p>
          {results.why === 'notOver'
            ? t.notOver(results.answered, dateText(language, window.lastOn))
            : t.tooFew(results.answered, plan.reflection.evaluation.minAnswers)}
        </p>
      </Notice>
    );
  const { statements, questions, minAnswers } = plan.reflection.evaluation;
  return (
    <>
      <p>{t.answered(results.answered)}</p>
      <SpreadKey steps={agreements.map((one) => reflectionMessages(language).evaluation.agreements[one])} />
      <dl class="spread-list">
        {statements.map(({ id, text }) => (
          <Statement
            key={id}
            language={language}
            text={text[language]}
            counts={results.counts[id] ?? []}
            least={minAnswers}
          />
        ))}
      </dl>
      {questions.map(({ id, text }) => {
        const said = results.texts[id] ?? [];
        return (
          <section key={id}>
            <h3>{text[language]}</h3>
            {said.length === 0 ? <p>{t.nothingSaid}</p> : null}
            {said.map((one, index) => (
              // Two people may have written the same words.
              <blockquote key={`${index} ${one}`}>{one}</blockquote>
            ))}
          </section>
        );
      })}
    </>
  );
}

function Statement({
  language,
  text,
  counts,
  least,
}: {
  readonly language: Language;
  readonly text: string;
  readonly counts: readonly number[];
  readonly least: number;
}) {
  const t = reflectionMessages(language);
  const mean = meanOf(counts);
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        {mean === null ? (
          t.results.tooFewAgreed(least)
        ) : (
          <>
            <SpreadBar
              counts={agreements.map((_, index) => counts[index] ?? 0)}
              label={agreements
                .map((one, index) => `${t.evaluation.agreements[one]}: ${counts[index] ?? 0}`)
                .join(', ')}
            />
            <span class="spread-mean">
              {t.results.mean(
                numberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean),
              )}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}
