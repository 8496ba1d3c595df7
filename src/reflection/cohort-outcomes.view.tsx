import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { BackLink, DataTable } from '../web/structure.view.tsx';
import { reflectionMessages } from './messages/index.ts';
import { spreadOf, type LevelCount } from './rating.rules.ts';
import { SpreadBar, SpreadKey } from './spread-bar.view.tsx';

interface Props {
  readonly language: Language;
  readonly cohort: Cohort;
  readonly plan: StudyPlan;
  readonly counts: readonly LevelCount[];
}

/** How the cohort as a whole sees its progress: outcomes down, moments across, and nobody by name. */
export function CohortOutcomesPage({ language, cohort, plan, counts }: Props) {
  const t = reflectionMessages(language).cohortOutcomes;
  const { moments, levels, evaluation } = plan.reflection;
  const cell = (outcome: string, moment: string) => {
    const spread = spreadOf(
      counts.filter((one) => one.outcome === outcome && one.moment === moment),
      levels.length,
      evaluation.minAnswers,
    );
    if (!spread) return <span class="quiet">{t.tooFew}</span>;
    const label = levels.map((level, index) => `${level[language]}: ${spread[index] ?? 0}`).join(', ');
    return <SpreadBar counts={spread} label={label} />;
  };
  return (
    <>
      <BackLink href={href(language, `/skole/kull/${cohort.slug}`)}>{t.back(cohort.slug)}</BackLink>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead(evaluation.minAnswers)}</p>
      <SpreadKey steps={levels.map((level) => level[language])} />
      <DataTable
        caption={t.caption}
        columns={[
          { key: 'outcome', text: t.outcome },
          ...moments.map(({ id, name }) => ({ key: id, text: name[language] })),
        ]}
        rows={plan.outcomes.map(({ id, text }) => ({
          key: id,
          cells: [
            <span>
              <span class="outcome-id">{id}</span> {text[language]}
            </span>,
            ...moments.map((moment) => cell(id, moment.id)),
          ],
        }))}
      />
    </>
  );
}
