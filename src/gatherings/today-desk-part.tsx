import { activeByGroup, type CohortPart } from '../cohort/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { peopleIn } from './builder.rules.ts';
import { gatheringsMessages } from './messages/index.ts';
import { byTime } from './programme-day.rules.ts';
import { publishedProgrammes } from './programme.store.ts';
import { SessionList } from './teaching.view.tsx';

/** On the coordinator's desk of a cohort while a gathering goes on: today's sessions, each with the way to its page. */
export const todayDeskPart: CohortPart = async (c, cohort) => {
  const { db, clock, language } = c.var;
  const today = inOslo(clock.now()).toPlainDate();
  const sessions = (await publishedProgrammes(db, cohort.id))
    .flatMap((programme) => programme.sessions.map((session) => ({ cohort, programme, session })))
    .filter(({ session }) => inOslo(Temporal.Instant.from(session.startsAt)).toPlainDate().equals(today))
    .toSorted((a, b) => byTime(a.session, b.session));
  if (sessions.length === 0) return null;
  const active = await activeByGroup(db, cohort.id);
  return (
    <section aria-labelledby="i-dag">
      <h2 id="i-dag">{gatheringsMessages(language).teaching.today}</h2>
      <SessionList
        language={language}
        sessions={sessions.map((one) => ({ ...one, comers: peopleIn(one.session, active) }))}
      />
    </section>
  );
};
