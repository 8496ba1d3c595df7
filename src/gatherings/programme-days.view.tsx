import type { VNode } from 'preact';
import type { Language } from '../kit/language.ts';
import { dayText } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import { StatusTag } from '../web/feedback.view.tsx';
import { CardLine } from './card-links.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { daysOf, type ProgrammeDay, type SessionPhase } from './programme-day.rules.ts';
import type { ProgrammeSession, PublishedProgramme } from './programme.ts';
import { ChangeTag, formName, pillarNames, SessionTime, speakerText } from './session-parts.view.tsx';
import type { CardsOf } from './session-cards.ts';
import type { ShownSpeaker } from './shown-speakers.rules.ts';
import { InWords, WordsParagraph } from './words.view.tsx';

/** How a programme is shown to somebody. */
export interface ProgrammeLook {
  readonly language: Language;
  readonly plan: StudyPlan;
  readonly speakersOf: (session: ProgrammeSession) => readonly ShownSpeaker[];
  /** The page of a session, with the prefix of the language; null where there is none for this reader. */
  readonly hrefOf?: (session: ProgrammeSession) => string | null;
  /** Where a session stands now, for those who are in the middle of it. */
  readonly phaseOf?: (session: ProgrammeSession) => SessionPhase;
  readonly showRooms?: boolean;
  /** What each session is about, and not its title alone. */
  readonly showAbout?: boolean;
  /** The cards of each session, where they are to be seen beside it. */
  readonly cardsOf?: CardsOf;
}

/** A gathering day by day. */
export function ProgrammeDays({ programme, look }: { programme: PublishedProgramme; look: ProgrammeLook }) {
  const t = gatheringsMessages(look.language).programme;
  return (
    <>
      {daysOf(programme).map((day) => (
        <section key={day.number} class="programme-day" aria-labelledby={`dag-${day.number}`}>
          <h3 id={`dag-${day.number}`}>{t.day(day.number, dayText(look.language, day.on))}</h3>
          <Timeline day={day} look={look} level={4} />
        </section>
      ))}
    </>
  );
}

/** One day as a line of time. */
export function Timeline({ day, look, level }: { day: ProgrammeDay; look: ProgrammeLook; level: 3 | 4 }) {
  if (day.sessions.length === 0) return <p class="quiet">{gatheringsMessages(look.language).programme.noSessions}</p>;
  return (
    <ol class="timeline" role="list">
      {day.sessions.map((session) => (
        <TimelineItem key={session.id} session={session} day={day} look={look} level={level} />
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly session: ProgrammeSession;
  readonly day: ProgrammeDay;
  readonly look: ProgrammeLook;
  readonly level: 3 | 4;
}

function TimelineItem({ session, day, look, level }: ItemProps): VNode {
  const { language, plan, hrefOf, phaseOf, showRooms, showAbout, cardsOf } = look;
  const t = gatheringsMessages(language).programme;
  const Heading = level === 3 ? 'h3' : 'h4';
  const phase = session.cancelled ? undefined : phaseOf?.(session);
  const href = hrefOf?.(session);
  const title = <InWords language={language} words={session.title} />;
  const visit = day.programme.visits.find(({ id }) => id === session.visitId);
  const place = [showRooms ? session.room : null, visit ? t.visits.at(visit.place) : null].filter(Boolean);
  const speakers = look.speakersOf(session).map((speaker) => speakerText(language, speaker));
  const kinds = session.counts
    ? [formName(language, plan, session.form), ...pillarNames(language, plan, session.pillars)]
    : [];
  return (
    <li
      class="timeline-item"
      data-phase={phase}
      data-aside={session.counts ? undefined : ''}
      data-cancelled={session.cancelled ? '' : undefined}
    >
      <p class="timeline-time">
        <SessionTime language={language} session={session} />
      </p>
      <div class="timeline-body">
        <p class="timeline-tags">
          {phase === 'now' ? <StatusTag tone="now" text={t.today.phases.now} /> : null}
          {phase === 'done' ? <span class="ds-sr-only">{t.today.phases.done}</span> : null}
          <ChangeTag language={language} session={session} />
        </p>
        <Heading class="timeline-title">
          {session.cancelled ? <s>{title}</s> : href ? <a href={href}>{title}</a> : title}
        </Heading>
        {place.length > 0 ? <p class="timeline-place">{place.join(' · ')}</p> : null}
        {speakers.length > 0 ? <p class="timeline-speakers">{speakers.join(' · ')}</p> : null}
        {showAbout && !session.cancelled ? <WordsParagraph language={language} words={session.about} /> : null}
        {cardsOf && !session.cancelled ? <CardLine language={language} cards={cardsOf(session)} /> : null}
        {kinds.length > 0 ? <p class="timeline-kinds">{kinds.join(' · ')}</p> : null}
      </div>
    </li>
  );
}
