import type { ComponentChildren } from 'preact';
import type { Language } from '../kit/language.ts';
import { timeText } from '../kit/oslo-time.ts';
import { NowCard } from '../web/feedback.view.tsx';
import { gatheringsMessages } from './messages/index.ts';
import { minutesUntil, nowAndNext, type ProgrammeDay } from './programme-day.rules.ts';
import { wordsIn, type ProgrammeSession } from './programme.ts';
import { InWords } from './words.view.tsx';

export interface NowNextProps {
  readonly language: Language;
  /** A day of a gathering: today. */
  readonly day: ProgrammeDay;
  /** The day after it in the same gathering, where there is one. */
  readonly tomorrow: ProgrammeDay | undefined;
  readonly now: Temporal.Instant;
  readonly hrefOf: (session: ProgrammeSession) => string;
  readonly children?: ComponentChildren;
}

/** What is on now, where and until when, and what comes next: for a phone in the lecture hall. Few words, large. */
export function NowNext({ language, day, tomorrow, now, hrefOf, children }: NowNextProps) {
  const t = gatheringsMessages(language).programme.today;
  const stand = nowAndNext(day.sessions, now);
  const begun = day.sessions.some(({ startsAt }) => Temporal.Instant.compare(startsAt, now) <= 0);
  const isOver = stand.now.length === 0 && stand.next.length === 0;
  return (
    <div class="now-next" id="naa-og-neste" data-refreshes>
      {stand.now.map((session) => (
        <NowCard key={session.id} kicker={t.now} title={wordsIn(language, session.title).text}>
          <Place language={language} day={day} session={session} />
          <p>{t.until(time(language, session.endsAt), left(language, session.endsAt, now))}</p>
          {session.counts ? (
            <p>
              <SessionLink language={language} session={session} href={hrefOf(session)} />
            </p>
          ) : null}
        </NowCard>
      ))}
      {isOver ? <DayOver language={language} day={day} tomorrow={tomorrow} /> : null}
      {stand.now.length === 0 && !isOver ? (
        <p class="now-nothing">
          {begun ? t.nothingNow : t.begins(left(language, stand.next[0]?.startsAt ?? now.toString(), now))}
        </p>
      ) : null}
      {stand.next.map((session) => (
        <section key={session.id} class="next-card">
          <p class="next-kicker">{t.next}</p>
          <h2 class="next-title">
            {session.counts ? (
              <a href={hrefOf(session)}>
                <InWords language={language} words={session.title} />
              </a>
            ) : (
              <InWords language={language} words={session.title} />
            )}
          </h2>
          <Place language={language} day={day} session={session} />
          <p>{t.from(time(language, session.startsAt), left(language, session.startsAt, now))}</p>
        </section>
      ))}
      {children}
    </div>
  );
}

function DayOver({ language, day, tomorrow }: Pick<NowNextProps, 'language' | 'day' | 'tomorrow'>) {
  const t = gatheringsMessages(language).programme.today;
  const first = tomorrow?.sessions.find(({ cancelled }) => !cancelled);
  const held = day.sessions.some(({ cancelled }) => !cancelled);
  if (!held) return <p class="now-nothing">{t.emptyDay}</p>;
  return (
    <section class="next-card">
      <h2 class="next-title">{t.dayDone}</h2>
      <p>
        {tomorrow
          ? first && t.dayDoneText(time(language, first.startsAt), wordsIn(language, first.title).text)
          : t.lastDayDone}
      </p>
    </section>
  );
}

function Place({ language, day, session }: { language: Language; day: ProgrammeDay; session: ProgrammeSession }) {
  const visit = day.programme.visits.find(({ id }) => id === session.visitId);
  const place = session.room ?? (visit ? gatheringsMessages(language).programme.visits.at(visit.place) : null);
  return place ? <p class="now-place">{place}</p> : null;
}

function SessionLink({ language, session, href }: { language: Language; session: ProgrammeSession; href: string }) {
  return (
    <a href={href}>
      {gatheringsMessages(language).programme.session.about}
      <span class="ds-sr-only">: {wordsIn(language, session.title).text}</span>
    </a>
  );
}

function time(language: Language, instant: string): string {
  return timeText(language, Temporal.Instant.from(instant));
}

function left(language: Language, instant: string, now: Temporal.Instant): string {
  return gatheringsMessages(language).programme.inTime(minutesUntil(instant, now));
}
