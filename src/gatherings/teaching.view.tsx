import type { VNode } from 'preact';
import type { Language } from '../kit/language.ts';
import { dayText, inOslo } from '../kit/oslo-time.ts';
import { href } from '../web/address.ts';
import { Empty } from '../web/feedback.view.tsx';
import { ButtonLink, Disclosure } from '../web/structure.view.tsx';
import { CalendarLink } from './calendar-link.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { phaseOf } from './programme-day.rules.ts';
import type { SessionInProgramme } from './published-session.ts';
import { ChangeTag, SessionTime } from './session-parts.view.tsx';
import { InWords } from './words.view.tsx';

interface HeldSession extends SessionInProgramme {
  /** How many are to come. */
  readonly comers: number;
}

interface TeachingProps {
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** In order of time. */
  readonly sessions: readonly HeldSession[];
  readonly isCoordinator: boolean;
  /** What other rooms have for those who hold sessions. */
  readonly parts: readonly (VNode | null)[];
}

/** What somebody holds: today's first, then what is ahead; what is past can be unfolded. */
export function TeachingPage({ language, now, today, sessions, isCoordinator, parts }: TeachingProps) {
  const t = gatheringsMessages(language).teaching;
  const isToday = ({ session }: HeldSession) => dayOf(session.startsAt).equals(today);
  const isPast = (one: HeldSession) => !isToday(one) && phaseOf(one.session, now) === 'done';
  const todays = sessions.filter(isToday);
  const ahead = sessions.filter((one) => !isToday(one) && !isPast(one));
  const past = sessions.filter(isPast).toReversed();
  return (
    <>
      <h1>{t.title}</h1>
      {sessions.length === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{t.none}</p>
          {isCoordinator ? (
            <ButtonLink href={href(language, '/skole/kull')} secondary>
              {t.toCohorts}
            </ButtonLink>
          ) : null}
        </Empty>
      ) : null}
      {todays.length > 0 ? (
        <section aria-labelledby="i-dag">
          <h2 id="i-dag">{t.today}</h2>
          <SessionList language={language} sessions={todays} />
        </section>
      ) : null}
      {ahead.length > 0 ? (
        <section aria-labelledby="kommer">
          <h2 id="kommer">{t.ahead}</h2>
          <SessionList language={language} sessions={ahead} />
        </section>
      ) : null}
      {past.length > 0 ? (
        <Disclosure summary={t.past(past.length)}>
          <SessionList language={language} sessions={past} />
        </Disclosure>
      ) : null}
      {parts}
      {sessions.length > 0 ? (
        <p>
          <CalendarLink language={language} />
        </p>
      ) : null}
    </>
  );
}

/** Sessions with time, room and how many are to come, each with the way to its page. */
export function SessionList({ language, sessions }: { language: Language; sessions: readonly HeldSession[] }) {
  const t = gatheringsMessages(language).teaching;
  return (
    <ul class="item-list" role="list">
      {sessions.map(({ session, programme, comers }) => (
        <li key={session.id} class="item item-tall">
          <p class="timeline-tags">
            <ChangeTag language={language} session={session} />
          </p>
          {session.cancelled ? (
            <s>
              <InWords language={language} words={session.title} />
            </s>
          ) : (
            <a href={href(language, `/undervisning/okt/${session.id}`)}>
              <InWords language={language} words={session.title} />
            </a>
          )}
          <p>
            {dayText(language, dayOf(session.startsAt))}, <SessionTime language={language} session={session} />
          </p>
          <p class="quiet">{[session.room, programme.venue, t.comers(comers)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ul>
  );
}

function dayOf(instant: string): Temporal.PlainDate {
  return inOslo(Temporal.Instant.from(instant)).toPlainDate();
}
