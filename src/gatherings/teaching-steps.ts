import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { dayText, inOslo, timeText } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { Step } from '../web/step.ts';
import { teachingOf } from './held-sessions.ts';
import { gatheringsMessages } from './messages/index.ts';
import { phaseOf } from './programme-day.rules.ts';
import { wordsIn } from './programme.ts';

/** What somebody holds today, and otherwise what they hold next. */
export async function teachingStepsOf(
  db: Database,
  clock: Clock,
  language: Language,
  accountId: string,
): Promise<{ now: Step[]; standing: Step[] }> {
  const t = gatheringsMessages(language).teaching.steps;
  const at = clock.now();
  const today = inOslo(at).toPlainDate();
  const { sessions } = await teachingOf(db, accountId);
  const ahead = sessions.filter(({ session }) => !session.cancelled && phaseOf(session, at) !== 'done');
  const steps = ahead.map(({ session, programme }) => {
    const starts = Temporal.Instant.from(session.startsAt);
    const day = inOslo(starts).toPlainDate();
    const isToday = day.equals(today);
    const time = timeText(language, starts);
    return {
      isToday,
      title: wordsIn(language, session.title).text,
      text: isToday ? t.today(time) : t.ahead(dayText(language, day), time),
      dueText: session.room ?? programme.venue,
      href: `/undervisning/okt/${session.id}`,
      action: t.open,
    };
  });
  const now = steps.filter(({ isToday }) => isToday);
  return { now, standing: steps.filter(({ isToday }) => !isToday).slice(0, 1) };
}
