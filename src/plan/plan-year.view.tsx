import type { Language } from '../kit/language.ts';
import { dayRangeText } from '../kit/oslo-time.ts';
import { YearLine, type YearMark } from '../web/year-line.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable, OutcomeLinks, Paragraphs, PlanPeriod, Points } from './plan-parts.view.tsx';
import { PlanProgramme } from './plan-programme.view.tsx';
import { yearOf, type PlacedDays, type YearPoint } from './plan-year.rules.ts';
import type { Gathering, StudyPlan } from './study-plan.ts';

/**
 * The year of the plan as marks for the line with six beads, in a language; `hrefOf` gives a mark its address, `placed` the days on
 * which a cohort meets.
 */
export function yearMarks(
  plan: StudyPlan,
  language: Language,
  today: Temporal.PlainDate,
  hrefOf: (point: YearPoint) => string | undefined = () => undefined,
  placed: PlacedDays = new Map(),
): readonly YearMark[] {
  return yearOf(plan, today, placed).map((point) => ({
    kind: point.kind,
    number: point.number ?? undefined,
    title: point.title?.[language] ?? planMessages(language).year.exam,
    // A mark has little room, and the year is known from the plan.
    dateText: dayRangeText(language, point.from, point.to),
    state: point.state,
    assumed: point.assumed,
    href: hrefOf(point),
  }));
}

const anchors = { gathering: 'samling', requirement: 'arbeidskrav', exam: 'eksamen' };

/** The year as a line that leads to the parts of the page. */
export function PlanYearLine({
  plan,
  language,
  today,
}: {
  plan: StudyPlan;
  language: Language;
  today: Temporal.PlainDate;
}) {
  const marks = yearMarks(plan, language, today, ({ kind, number }) =>
    number === null ? `#${anchors[kind]}` : `#${anchors[kind]}-${number}`,
  );
  return <YearLine language={language} marks={marks} />;
}

/** The gatherings one by one: when, where, what they are about and what they bring to the project. */
export function PlanGatherings({ plan, language }: { plan: StudyPlan; language: Language }) {
  return (
    <section aria-labelledby="samlingene">
      <h2 id="samlingene">{planMessages(language).year.gatherings}</h2>
      {plan.gatherings.map((gathering) => (
        <GatheringPart key={gathering.number} plan={plan} gathering={gathering} language={language} />
      ))}
    </section>
  );
}

function GatheringPart({ plan, gathering, language }: { plan: StudyPlan; gathering: Gathering; language: Language }) {
  const t = planMessages(language).year;
  const { number, title, dates, days, place, theme, topics, project, outcomes } = gathering;
  const id = `${anchors.gathering}-${number}`;
  return (
    <article class="plan-part" aria-labelledby={id}>
      <h3 id={id}>{t.gathering(number, title[language])}</h3>
      <p class="plan-when">
        <PlanPeriod language={language} period={dates} /> · {t.days(days)} ·{' '}
        <Assumable language={language} assumed={place.assumed}>
          {place.name[language]}
        </Assumable>
      </p>
      <Paragraphs language={language} texts={theme} />
      <div class="plan-pair">
        <div>
          <h4>{t.topics}</h4>
          <Points language={language} texts={topics} />
        </div>
        <div>
          <h4>{t.project}</h4>
          <Points language={language} texts={project} />
        </div>
      </div>
      <p>
        {t.outcomes}: <OutcomeLinks language={language} outcomes={outcomes} />
      </p>
      <PlanProgramme plan={plan} gathering={number} language={language} />
    </article>
  );
}
