import { listFormat, numberFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { localeOf } from '../kit/oslo-time.ts';
import { Notice } from '../web/feedback.view.tsx';
import { SummaryList } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Paragraphs, PlanPeriod, Points } from './plan-parts.view.tsx';
import type { StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** The plan in a few lines, and what its marks mean. */
export function PlanFrame({ plan, language }: Props) {
  const texts = planMessages(language);
  const t = texts.frame;
  const { min, max } = plan.teaching.daysPerGathering;
  const credits = numberFormat(language).format(plan.credits);
  const extent = [t.credits(credits), t.semesters(plan.semesters.count), t.pace[plan.pace]].join(', ');
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{t.title}</h2>
      <SummaryList
        rows={[
          { term: t.school, value: plan.school[language] },
          { term: t.cohort, value: plan.cohort },
          { term: t.targetGroup, value: plan.targetGroup[language] },
          { term: t.extent, value: extent },
          { term: t.gatherings, value: t.gatheringsText(plan.gatherings.length, min, max, plan.teaching.totalDays) },
          { term: t.semesterPeriods, value: <Semesters plan={plan} language={language} /> },
        ]}
      />
      <Notice tone="info" title={texts.assumed.title}>
        <p>{texts.assumed.text}</p>
      </Notice>
    </section>
  );
}

function Semesters({ plan, language }: Props) {
  return (
    <ul class="plan-lines">
      {plan.semesters.periods.map((semester) => (
        <li key={semester.from}>
          {semester.name[language]}: <PlanPeriod language={language} period={semester} />
        </li>
      ))}
    </ul>
  );
}

/** Why the course is there, how its teaching works, and the project at its heart. */
export function PlanPurpose({ plan, language }: Props) {
  const t = planMessages(language);
  const { teaching, project } = plan;
  const locale = localeOf(language);
  const forms = listFormat(language).format(teaching.forms.map(({ name }) => name[language].toLocaleLowerCase(locale)));
  return (
    <>
      <section aria-labelledby="formaal">
        <h2 id="formaal">{t.purpose}</h2>
        <Paragraphs language={language} texts={plan.purpose} />
      </section>
      <section aria-labelledby="undervisning">
        <h2 id="undervisning">{t.teaching.title}</h2>
        <p>{t.teaching.pillars}</p>
        <dl class="plan-terms">
          {teaching.pillars.map(({ id, name, text }) => (
            <div key={id}>
              <dt>{name[language]}</dt>
              <dd>{text[language]}</dd>
            </div>
          ))}
        </dl>
        <Paragraphs language={language} texts={[...teaching.methods, teaching.betweenGatherings]} />
        <p>
          {t.teaching.forms}: {forms}.
        </p>
      </section>
      <section aria-labelledby="prosjekt">
        <h2 id="prosjekt">{t.project.title}</h2>
        <Paragraphs language={language} texts={project.text} />
        <h3>{t.project.throughout}</h3>
        <Points language={language} texts={project.throughout} />
      </section>
    </>
  );
}
