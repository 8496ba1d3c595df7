import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import { dateText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import type { Moment } from './in-cohort.ts';
import { reflectionMessages } from './messages/index.ts';
import { spreadOf, type LevelCount, type RatingMoment } from './rating.rules.ts';
import { SpreadBar, SpreadKey } from './spread-bar.view.tsx';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly moments: readonly RatingMoment<Moment>[];
  /** Of the moments that are closed. */
  readonly counts: readonly LevelCount[];
}

/** How the cohort as a whole sees its progress: outcomes down, moments across, and nobody by name. */
export function CohortOutcomesPage({ language, cohort, plan, moments, counts }: Props) {
  const t = reflectionMessages(language).cohortOutcomes;
  const { levels, evaluation } = plan.reflection;
  const cell = (outcome: string, { moment, state }: RatingMoment<Moment>) => {
    if (state !== 'closed') return <span class="quiet">{t.notClosed}</span>;
    const spread = spreadOf(
      counts.filter((one) => one.outcome === outcome && one.moment === moment.id),
      levels.length,
      evaluation.minAnswers,
    );
    if (!spread) return <span class="quiet">{t.tooFew}</span>;
    const label = levels.map((level, index) => `${level[language]}: ${spread[index] ?? 0}`).join(', ');
    return <SpreadBar counts={spread} label={label} />;
  };
  const ahead = moments.filter(({ state }) => state !== 'closed');
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}`)}>{t.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(evaluation.minAnswers)}</p>
      {ahead.length > 0 ? (
        <ul>
          {ahead.map(({ moment, closesOn }) => (
            <li key={moment.id}>{t.shownFrom(moment.name[language], dateText(language, closesOn))}</li>
          ))}
        </ul>
      ) : null}
      <SpreadKey steps={levels.map((level) => level[language])} />
      <DataTable
        caption={t.caption}
        columns={[
          { key: 'outcome', text: t.outcome },
          ...moments.map(({ moment }) => ({ key: moment.id, text: moment.name[language] })),
        ]}
        rows={plan.outcomes.map(({ id, text }) => ({
          key: id,
          cells: [
            <span>
              <span class="outcome-id">{id}</span> {text[language]}
            </span>,
            ...moments.map((moment) => cell(id, moment)),
          ],
        }))}
      />
    </>
  );
}
