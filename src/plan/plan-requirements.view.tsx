import type { Language } from '../kit/language.ts';
import { Disclosure, SummaryList } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable, OutcomeLinks, Paragraphs, PlanDay } from './plan-parts.view.tsx';
import type { Requirement, StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** The four work requirements, and why each may keep a student from the exam. */
export function PlanRequirements({ plan, language }: Props) {
  const t = planMessages(language).requirements;
  const { summary, tries, items } = plan.requirements;
  return (
    <section aria-labelledby="arbeidskrav">
      <h2 id="arbeidskrav">{t.title}</h2>
      <Paragraphs language={language} texts={summary} />
      <p>
        {t.tries}:{' '}
        <Assumable language={language} assumed={tries.assumed}>
          {t.triesText(tries.max)}
        </Assumable>
      </p>
      {items.some(({ assumed }) => assumed) ? <p>{t.allAssumed}</p> : null}
      {items.map((requirement) => (
        <RequirementPart key={requirement.id} requirement={requirement} language={language} />
      ))}
    </section>
  );
}

function RequirementPart({ requirement, language }: { requirement: Requirement; language: Language }) {
  const t = planMessages(language).requirements;
  const { number, title, text, afterGathering, due, outcomes, whyItBarsTheExam, assumed } = requirement;
  const id = `arbeidskrav-${number}`;
  return (
    <article class="plan-part" aria-labelledby={id}>
      <h3 id={id}>{t.item(number, title[language])}</h3>
      <p>
        <Assumable language={language} assumed={assumed}>
          {text[language]}
        </Assumable>
      </p>
      <SummaryList
        rows={[
          {
            term: t.after,
            value: (
              <Assumable language={language} assumed={assumed}>
                {t.afterText(afterGathering)}
              </Assumable>
            ),
          },
          { term: t.due, value: <PlanDay language={language} day={due} /> },
          { term: t.outcomes, value: <OutcomeLinks language={language} outcomes={outcomes} /> },
        ]}
      />
      <Disclosure summary={t.why}>
        <p>{whyItBarsTheExam[language]}</p>
      </Disclosure>
    </article>
  );
}
