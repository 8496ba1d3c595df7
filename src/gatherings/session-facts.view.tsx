import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { inOslo, weekdayText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { href } from '../web/address.ts';
import { Notice } from '../web/feedback.view.tsx';
import { SummaryList, type SummaryRow } from '../web/structure.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import type { ProgrammeSession, PublishedProgramme } from './programme.ts';
import { formName, pillarNames, SessionTime } from './session-parts.view.tsx';
import { WordsParagraph } from './words.view.tsx';

interface FactsProps {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly programme: PublishedProgramme;
  readonly session: ProgrammeSession;
  /** More that one of the readers needs to know, after when and where. */
  readonly more?: readonly SummaryRow[];
}

/** When and where a session is, and of what kind. */
export function SessionFacts({ language, plan, programme, session, more = [] }: FactsProps) {
  const t = gatheringsMessages(language).programme;
  const visit = programme.visits.find(({ id }) => id === session.visitId);
  const where = [session.room, visit ? t.visits.at(visit.place) : null, programme.venue].filter(Boolean).join(' · ');
  const pillars = pillarNames(language, plan, session.pillars).join(' · ');
  const day = inOslo(Temporal.Instant.from(session.startsAt)).toPlainDate();
  const when: ComponentChildren = (
    <>
      {weekdayText(language, day)}
      <br />
      <SessionTime language={language} session={session} />
    </>
  );
  return (
    <SummaryList
      rows={[
        { term: t.session.when, value: when },
        { term: t.session.where, value: where },
        ...more,
        {
          term: t.session.form,
          value: [formName(language, plan, session.form), session.counts ? null : t.session.doesNotCount]
            .filter(Boolean)
            .join(' · '),
        },
        ...(pillars ? [{ term: t.session.pillars, value: pillars }] : []),
      ]}
    />
  );
}

/** Says that a session does not take place any more, or is not as it first was. */
export function SessionChange({ language, session }: { language: Language; session: ProgrammeSession }) {
  const t = gatheringsMessages(language).programme.session;
  if (session.cancelled)
    return (
      <Notice tone="danger" title={t.cancelledTitle}>
        <p>{t.cancelledText}</p>
      </Notice>
    );
  return session.changes ? (
    <Notice tone="warning" title={t.changedTitle}>
      <p>{t.changedText}</p>
    </Notice>
  ) : null;
}

/** What a session is about and how to prepare for it. */
export function SessionTexts({ language, session }: { language: Language; session: ProgrammeSession }) {
  const t = gatheringsMessages(language).programme.session;
  return (
    <>
      {session.about.nb ? (
        <section aria-labelledby="om">
          <h2 id="om">{t.about}</h2>
          <WordsParagraph language={language} words={session.about} />
        </section>
      ) : null}
      {session.preparation.nb ? (
        <section aria-labelledby="forberedelse">
          <h2 id="forberedelse">{t.preparation}</h2>
          <WordsParagraph language={language} words={session.preparation} />
        </section>
      ) : null}
    </>
  );
}

/** The outcomes of the plan that a session serves, each as it stands there. */
export function SessionOutcomes({ language, plan, session }: Pick<FactsProps, 'language' | 'plan' | 'session'>) {
  const outcomes = plan.outcomes.filter(({ id }) => session.outcomes.includes(id));
  if (outcomes.length === 0) return null;
  return (
    <section aria-labelledby="utbytte">
      <h2 id="utbytte">{gatheringsMessages(language).programme.session.outcomes}</h2>
      <ul>
        {outcomes.map(({ id, text }) => (
          <li key={id}>
            <a href={href(language, `/studieplan/${plan.id}#${id}`)}>{id}</a>: {text[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
