import type { Language } from '../kit/language.ts';
import { SummaryList } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable, OutcomeLinks, Paragraphs, PlanDay, PlanPeriod } from './plan-parts.view.tsx';
import type { StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** The exam: its two parts, who examines, and the scale. */
export function PlanExam({ plan, language }: Props) {
  const t = planMessages(language).exam;
  const { summary, report, oral, examiners, gradeScale } = plan.exam;
  const { maxSteps, up, down } = oral.adjustment;
  return (
    <section aria-labelledby="eksamen">
      <h2 id="eksamen">{t.title}</h2>
      <Paragraphs language={language} texts={summary} />
      <h3>{report.title[language]}</h3>
      <p>{report.text[language]}</p>
      <SummaryList
        rows={[
          { term: t.due, value: <PlanDay language={language} day={report.due} /> },
          { term: t.outcomes, value: <ExamOutcomes plan={plan} language={language} outcomes={report.outcomes} /> },
        ]}
      />
      <h3>{oral.title[language]}</h3>
      <p>{oral.text[language]}</p>
      <SummaryList
        rows={[
          { term: t.when, value: <PlanPeriod language={language} period={oral.dates} /> },
          {
            term: t.adjustment,
            value: (
              <Assumable language={language} assumed={oral.adjustment.assumed}>
                {t.adjustmentText(maxSteps, up, down)}
              </Assumable>
            ),
          },
          {
            term: t.examiners,
            value: (
              <Assumable language={language} assumed={examiners.assumed}>
                {t.examinersText(examiners.count, examiners.external)}{' '}
                {t.supervisor[examiners.mayExamineSupervisedGroup ? 'yes' : 'no']}
              </Assumable>
            ),
          },
          { term: t.outcomes, value: <ExamOutcomes plan={plan} language={language} outcomes={oral.outcomes} /> },
        ]}
      />
      <h3>{t.scale}</h3>
      <dl class="plan-terms">
        {gradeScale.map(({ letter, label, text }) => (
          <div key={letter}>
            <dt>
              {letter} – {label[language]}
            </dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Outcomes = StudyPlan['exam']['oral']['outcomes'];

/** An exam that asks for everything says so, instead of counting it all up. */
function ExamOutcomes({ plan, language, outcomes }: Props & { outcomes: Outcomes }) {
  if (!plan.outcomes.every(({ id }) => outcomes.ids.includes(id))) {
    return <OutcomeLinks language={language} outcomes={outcomes} />;
  }
  return (
    <Assumable language={language} assumed={outcomes.assumed}>
      <a href="#laeringsutbytte">{planMessages(language).exam.allOutcomes}</a>
    </Assumable>
  );
}
