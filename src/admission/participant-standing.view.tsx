import type { Language } from '../kit/language.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Disclosure } from '../web/structure.view.tsx';
import type { Particulars } from './application.ts';
import { admissionMessages } from './messages/index.ts';
import { yearsText } from './participant-texts.ts';
import { standingOf } from './standing.rules.ts';

interface StandingProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly particulars: Particulars;
  readonly documents: number;
  /** Whether the participant can still do something about it. */
  readonly isOpen: boolean;
}

/** What the stated years come to, what that means, and the rule it follows from. */
export function LikelyStanding({ language, plan, particulars, documents, isOpen }: StandingProps) {
  const t = admissionMessages(language).links.participant.standing;
  const { education, standings } = plan.admission;
  const standing = standingOf(particulars, education);
  const told = standings.find(({ id }) => id === standing);
  const have = {
    education: yearsText(language, particulars.educationYears),
    experience: yearsText(language, particulars.experienceYears),
  };
  const need = {
    education: yearsText(language, education.qualified.minEducationYears),
    lessEducation: yearsText(language, education.individualAssessment.minEducationYears),
    experience: yearsText(language, education.individualAssessment.minExperienceYears),
  };
  const next = standing === 'courseParticipant' ? t.next.nothing : documents > 0 ? t.next.documented : t.next.document;
  return (
    <section class="card" data-tinted aria-labelledby="status">
      <p class="kicker">{t.title}</p>
      <h2 id="status">{told?.name[language]}</h2>
      <p>{told?.text[language]}</p>
      {isOpen ? (
        <p>
          <strong>{next}</strong>
        </p>
      ) : null}
      <Disclosure summary={t.why}>
        <p>{t.reason[standing](have, need)}</p>
        <p>
          <a href={href(language, `/studieplan/${plan.id}#opptak`)}>{t.rule}</a>
        </p>
      </Disclosure>
      <p class="quiet">{t.notDecided}</p>
    </section>
  );
}

/** What each answer would lead to, before anything is answered. */
export function StandingsAhead({ language, plan }: Pick<StandingProps, 'language' | 'plan'>) {
  const t = admissionMessages(language).links.participant.standing;
  return (
    <Disclosure summary={t.ahead}>
      <dl>
        {plan.admission.standings.map(({ id, name, text }) => (
          <div key={id}>
            <dt>
              <strong>{name[language]}</strong>
            </dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
