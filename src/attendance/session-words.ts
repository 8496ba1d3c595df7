import { wordsIn, type ProgrammeSession } from '../gatherings/index.ts';
import type { Language } from '../kit/language.ts';
import { inOslo, weekdayText } from '../kit/oslo-time.ts';
import { timesOf } from './session-in-programme.ts';

/** What a session is called, where the language of the words is not told apart. */
export function titleOf(language: Language, { title }: Pick<ProgrammeSession, 'title'>): string {
  return wordsIn(language, title).text;
}

/** «09.00» in Norwegian, «09:00» in English: the time in Norway. */
export function clockText(language: Language, instant: Temporal.Instant): string {
  const text = inOslo(instant).toPlainTime().toString({ smallestUnit: 'minute' });
  return language === 'en' ? text : text.replace(':', '.');
}

/** «09.00–10.30» */
export function hoursText(language: Language, session: ProgrammeSession): string {
  const { startsAt, endsAt } = timesOf(session);
  return `${clockText(language, startsAt)}–${clockText(language, endsAt)}`;
}

/** «tirsdag 6. september 2022 kl. 09.00–10.30» */
export function whenText(language: Language, session: ProgrammeSession): string {
  return onDayAt(language, timesOf(session).startsAt, hoursText(language, session));
}

/** «tirsdag 6. september 2022 kl. 08.30», for a moment. */
export function momentOf(language: Language, instant: Temporal.Instant): string {
  return onDayAt(language, instant, clockText(language, instant));
}

function onDayAt(language: Language, day: Temporal.Instant, time: string): string {
  return `${weekdayText(language, day)}${language === 'en' ? ', ' : ' kl. '}${time}`;
}
