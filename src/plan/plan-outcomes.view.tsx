import { listFormat } from '../kit/formats.ts';
import type { Language } from '../kit/language.ts';
import { planMessages } from './messages/index.ts';
import { Assumable } from './plan-parts.view.tsx';
import { outcomeCategories, type Outcome, type StudyPlan } from './study-plan.ts';

interface Props {
  plan: StudyPlan;
  language: Language;
}

/** The learning outcomes by category, each with where in the year it is worked on. */
export function PlanOutcomes({ plan, language }: Props) {
  const t = planMessages(language).outcomes;
  return (
    <section aria-labelledby="laeringsutbytte">
      <h2 id="laeringsutbytte">{t.title}</h2>
      <p>{t.lead}</p>
      {outcomeCategories.map((category) => (
        <>
          <h3 key={category}>{t.category[category]}</h3>
          <dl class="plan-terms">
            {plan.outcomes
              .filter((outcome) => outcome.category === category)
              .map((outcome) => (
                <OutcomePart key={outcome.id} outcome={outcome} plan={plan} language={language} />
              ))}
          </dl>
        </>
      ))}
    </section>
  );
}

function OutcomePart({ outcome, plan, language }: Props & { outcome: Outcome }) {
  const t = planMessages(language).outcomes;
  const serves = ({ outcomes }: { outcomes: { ids: readonly string[] } }) => outcomes.ids.includes(outcome.id);
  const gatherings = plan.gatherings.filter(serves);
  const requirements = plan.requirements.items.filter(serves);
  const places = [
    ...(gatherings.length > 0 ? [t.gatherings(numbers(language, gatherings), gatherings.length > 1)] : []),
    ...(requirements.length > 0 ? [t.requirements(numbers(language, requirements))] : []),
  ];
  return (
    <div id={outcome.id}>
      <dt>{outcome.id}</dt>
      <dd>{outcome.text[language]}</dd>
      <dd class="quiet">
        <Assumable
          language={language}
          assumed={[...gatherings, ...requirements].some(({ outcomes }) => outcomes.assumed)}
        >
          {t.workedOn} {places.join('; ')}
        </Assumable>
      </dd>
    </div>
  );
}

function numbers(language: Language, items: readonly { number: number }[]): string {
  return listFormat(language).format(items.map(({ number }) => String(number)));
}
