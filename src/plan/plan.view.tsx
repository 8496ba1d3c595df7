import type { Language } from '../kit/language.ts';
import { planMessages } from './messages/index.ts';
import { PlanAdmission } from './plan-admission.view.tsx';
import { PlanAttendance } from './plan-attendance.view.tsx';
import { PlanExam } from './plan-exam.view.tsx';
import { PlanFrame, PlanPurpose } from './plan-frame.view.tsx';
import { PlanOutcomes } from './plan-outcomes.view.tsx';
import { PlanRequirements } from './plan-requirements.view.tsx';
import { PlanGatherings, PlanYearLine } from './plan-year.view.tsx';
import type { StudyPlan } from './study-plan.ts';

export interface PlanPageProps {
  readonly plan: StudyPlan;
  readonly language: Language;
  /** The day in Norway from which the line of the year is seen. */
  readonly today: Temporal.PlainDate;
  /** Where the gatherings' programme is; null while nothing of it is published. */
  readonly programmeHref?: string | null;
}

/** The whole study plan, for anybody to read. */
export function PlanPage({ plan, language, today, programmeHref }: PlanPageProps) {
  return (
    <>
      <h1>{plan.title[language]}</h1>
      <p class="lead">{plan.school[language]}</p>
      <div class="plan-line">
        <PlanYearLine plan={plan} language={language} today={today} />
      </div>
      {programmeHref ? (
        <p>
          <a href={programmeHref}>{planMessages(language).year.programme}</a>
        </p>
      ) : null}
      <div class="plan-layout">
        <Contents language={language} />
        <div class="plan-body">
          <PlanFrame plan={plan} language={language} />
          <PlanPurpose plan={plan} language={language} />
          <PlanGatherings plan={plan} language={language} />
          <PlanOutcomes plan={plan} language={language} />
          <PlanAdmission plan={plan} language={language} />
          <PlanRequirements plan={plan} language={language} />
          <PlanExam plan={plan} language={language} />
          <PlanAttendance plan={plan} language={language} />
        </div>
      </div>
    </>
  );
}

function Contents({ language }: { language: Language }) {
  const t = planMessages(language);
  const parts = [
    ['kort', t.frame.title],
    ['formaal', t.purpose],
    ['undervisning', t.teaching.title],
    ['prosjekt', t.project.title],
    ['samlingene', t.year.gatherings],
    ['laeringsutbytte', t.outcomes.title],
    ['opptak', t.admission.title],
    ['arbeidskrav', t.requirements.title],
    ['eksamen', t.exam.title],
    ['oppmote', t.attendance.title],
  ];
  return (
    <nav class="plan-contents" aria-labelledby="innhold-paa-siden">
      <h2 id="innhold-paa-siden">{t.contents}</h2>
      <ul>
        {parts.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
