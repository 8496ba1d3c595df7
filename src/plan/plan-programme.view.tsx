import type { Language } from '../kit/language.ts';
import { clockText } from '../kit/oslo-time.ts';
import { Disclosure } from '../web/structure.view.tsx';
import { planMessages } from './messages/index.ts';
import { Assumable } from './plan-parts.view.tsx';
import type { ProposedSession, StudyPlan } from './study-plan.ts';

/** What the plan proposes for the days of a gathering, folded away; nothing where it proposes nothing. */
export function PlanProgramme({
  plan,
  gathering,
  language,
}: {
  plan: StudyPlan;
  gathering: number;
  language: Language;
}) {
  const t = planMessages(language).year;
  const sessions = plan.proposedProgramme?.sessions.filter((session) => session.gathering === gathering) ?? [];
  const days = [...new Set(sessions.map(({ day }) => day))];
  if (days.length === 0) return null;
  return (
    <Disclosure
      summary={
        <Assumable language={language} assumed={plan.proposedProgramme?.assumed ?? false}>
          {t.proposed}
        </Assumable>
      }
    >
      <p>{t.proposedLead}</p>
      {days.map((day) => (
        <section key={day}>
          <h4>{t.day(day)}</h4>
          <dl class="plan-day">
            {sessions
              .filter((session) => session.day === day)
              .map((session) => (
                <SessionLine key={session.from} plan={plan} session={session} language={language} />
              ))}
          </dl>
        </section>
      ))}
    </Disclosure>
  );
}

function SessionLine({ plan, session, language }: { plan: StudyPlan; session: ProposedSession; language: Language }) {
  const { from, to, title, counts } = session;
  const form = plan.teaching.forms.find(({ id }) => id === session.form);
  return (
    <>
      <dt>
        {clockText(language, from)}–{clockText(language, to)}
      </dt>
      <dd>
        {title[language]}
        {counts && form ? <span>{form.name[language]}</span> : null}
      </dd>
    </>
  );
}
