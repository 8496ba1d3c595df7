import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import { outcomeCategories, type Outcome, type StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { ErrorSummary, Notice, type FieldErrorItem } from '../web/feedback.view.tsx';
import { RadioGroup, TextArea } from '../web/fields.view.tsx';
import type { Typed } from '../web/form.ts';
import { BackLink, ButtonLink, Disclosure, SubmitButton } from '../web/structure.view.tsx';
import { reflectionMessages } from './messages/index.ts';
import { ProgressPicture } from './progress-picture.view.tsx';
import type { Moment } from './in-cohort.ts';
import type { Rating, RatingMoment } from './rating.rules.ts';
import type { Done } from './worked-on.ts';

export type RatingErrors = readonly FieldErrorItem[];

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
}

interface OutcomesProps extends Props {
  readonly moments: readonly RatingMoment<Moment>[];
  readonly ratings: readonly Rating[];
  readonly done: readonly Done[];
  readonly isSaved: boolean;
}

/** Own progress on every outcome over the year, with what was done for each. */
export function OutcomesPage({ language, cohort, plan, moments, ratings, done, isSaved }: OutcomesProps) {
  const t = reflectionMessages(language);
  const open = moments.find(({ state }) => state === 'open');
  return (
    <>
      <BackLink href={href(language, `/kull/${cohort.slug}`)}>{t.back}</BackLink>
      {isSaved ? <Notice tone="success" title={t.outcomes.saved} /> : null}
      <h1>{t.outcomes.title}</h1>
      <p class="lead">{t.outcomes.lead(plan.outcomes.length)}</p>
      <p>{t.outcomes.neverGrades(plan.reflection.evaluation.minAnswers)}</p>
      {open ? (
        <p>
          <ButtonLink href={href(language, `/kull/${cohort.slug}/utbytte/${open.moment.id}`)}>
            {t.outcomes.rate(open.moment.name[language])}
          </ButtonLink>
        </p>
      ) : null}
      {outcomeCategories.map((category) => (
        <section key={category}>
          <h2>{t.outcomes.categories[category]}</h2>
          <ul class="outcome-list" role="list">
            {plan.outcomes
              .filter((outcome) => outcome.category === category)
              .map((outcome) => (
                <OutcomeProgress
                  key={outcome.id}
                  language={language}
                  plan={plan}
                  outcome={outcome}
                  ratings={ratings.filter((rating) => rating.outcome === outcome.id)}
                  done={done.filter(({ outcomes }) => outcomes.includes(outcome.id))}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface ProgressProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly outcome: Outcome;
  readonly ratings: readonly Rating[];
  readonly done: readonly Done[];
}

function OutcomeProgress({ language, plan, outcome, ratings, done }: ProgressProps) {
  const t = reflectionMessages(language).outcomes;
  const { levels, moments } = plan.reflection;
  const points = moments.flatMap(({ id, name }) => {
    const rating = ratings.find(({ moment }) => moment === id);
    return rating ? [{ moment: name[language], level: rating.level, reason: rating.reason }] : [];
  });
  const levelName = (level: number) => levels[level - 1]?.[language] ?? '';
  return (
    <li>
      <div>
        <h3>
          <span class="outcome-id">{outcome.id}</span> {outcome.text[language]}
        </h3>
        <ProgressPicture
          marks={moments.map(({ id, name }) => ({
            name: name[language],
            level: ratings.find(({ moment }) => moment === id)?.level ?? null,
          }))}
          levels={levels.length}
          label={
            points.length === 0
              ? t.notRated
              : points.map(({ moment, level }) => `${moment}: ${level}, ${levelName(level)}`).join('. ')
          }
        />
        <p class="quiet">
          {points.length === 0
            ? t.notRated
            : points.map(({ moment, level }) => `${moment}: ${levelName(level)}`).join(' · ')}
        </p>
      </div>
      {points.length > 0 || done.length > 0 ? (
        <Disclosure summary={t.more(done.length)}>
          <dl>
            {points.map(({ moment, level, reason }) => (
              <div key={moment}>
                <dt>
                  {moment}: {levelName(level)}
                </dt>
                <dd>{reason}</dd>
              </div>
            ))}
          </dl>
          {done.length > 0 ? (
            <ul>
              {done.map((one) => (
                <li key={one.href + one.text}>
                  <a href={href(language, one.href)}>{one.text}</a> ({dateText(language, one.at)})
                </li>
              ))}
            </ul>
          ) : null}
        </Disclosure>
      ) : null}
    </li>
  );
}

interface FormProps extends Props {
  readonly moment: RatingMoment<Moment>;
  readonly typed: Typed;
  readonly errors: RatingErrors;
}

/** All outcomes, each with where one stands and why one thinks so. Any of them may be left for later. */
export function RatingForm({ language, cohort, plan, moment, typed, errors }: FormProps) {
  const t = reflectionMessages(language).outcomes;
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.message;
  const base = `/kull/${cohort.slug}/utbytte`;
  return (
    <>
      <BackLink href={href(language, base)}>{t.title}</BackLink>
      <ErrorSummary language={language} errors={errors} />
      <h1>{t.rateTitle(moment.moment.name[language])}</h1>
      <p class="lead">{t.rateLead}</p>
      <p>{t.neverGrades(plan.reflection.evaluation.minAnswers)}</p>
      <MomentNotice language={language} moment={moment} />
      {moment.state === 'open' ? (
        <form method="post" action={href(language, `${base}/${moment.moment.id}`)} novalidate>
          {plan.outcomes.map(({ id, text }) => (
            <div key={id} class="rating-pair">
              <RadioGroup
                name={id}
                label={`${id}. ${text[language]}`}
                value={typed[id] ?? ''}
                error={errorAt(id)}
                options={plan.reflection.levels.map((level, index) => ({
                  value: String(index + 1),
                  label: level[language],
                }))}
              />
              <TextArea
                name={`${id}-hvorfor`}
                label={t.why(id)}
                value={typed[`${id}-hvorfor`] ?? ''}
                error={errorAt(`${id}-hvorfor`)}
                rows={2}
              />
            </div>
          ))}
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      ) : null}
    </>
  );
}

function MomentNotice({ language, moment }: { readonly language: Language; readonly moment: RatingMoment<Moment> }) {
  const t = reflectionMessages(language).outcomes;
  const { state, opensOn, closesOn } = moment;
  if (state === 'ahead' && opensOn) return <Notice tone="info" title={t.ahead(dateText(language, opensOn))} />;
  if (state === 'closed') return <Notice tone="info" title={t.closed} />;
  return <p>{t.openUntil(dateText(language, closesOn.subtract({ days: 1 })))}</p>;
}
