import { startOfDay } from '../kit/oslo-time.ts';
import type { MemberFact, SessionFact } from './facts.ts';
import { browserOf, type School } from './school.ts';
import { atHour, deskOf, type Year } from './year.ts';

/** A week ahead two people ask to be away for a session; one is let off, and one is not. */
export async function askToBeAway(
  year: Year,
  school: School,
  people: readonly MemberFact[],
  session: SessionFact,
): Promise<void> {
  const { room } = year;
  room.setTime(atHour(session.startsAt.subtract({ hours: 7 * 24 }), 11));
  for (const member of people) {
    const browser = await browserOf(year, school, member);
    await browser.open(`${school.home}/fravaer`);
    await browser.submit(
      { [`okt_${session.id}`]: 'ja', grunn: 'work', tekst: reasons[member.language] },
      { action: '/fravaer' },
    );
  }
  await room.runJobs();
  await answerRequests(year, school);
}

const reasons = {
  nb: 'Kommunestyremøte der jeg må legge fram en sak.',
  nn: 'Kommunestyremøte der eg må leggje fram ei sak.',
  en: 'A council meeting at which I must present a case.',
};

/** The coordinator answers what has come in: yes to the first, no to the second. */
async function answerRequests(year: Year, { desk }: School): Promise<void> {
  const { browser } = deskOf(year);
  for (const [index, choice] of (['innvilg', 'avsla'] as const).entries()) {
    const { root } = await browser.open(`${desk}/fravaer`);
    const waiting = root
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '')
      .find((href) => /\/fravaer\/[0-9a-f-]{36}$/.test(href));
    if (!waiting) return;
    await browser.open(waiting);
    await browser.submit(
      { svar: index === 0 ? 'Det er i orden.' : 'Økta er nødvendig for gruppa. Snakk med oss hvis det ikke går.' },
      { action: waiting.slice(waiting.lastIndexOf('/')), button: ['valg', choice] },
    );
  }
  await year.room.runJobs();
}

/** Midday of the day after the last of the sessions. */
export function dayAfter(sessions: readonly SessionFact[]): Temporal.Instant {
  const last = sessions.at(-1);
  if (!last) throw new Error('there are no sessions');
  return atHour(startOfDay(last.endsAt.toZonedDateTimeISO('Europe/Oslo').toPlainDate().add({ days: 1 })), 12);
}
