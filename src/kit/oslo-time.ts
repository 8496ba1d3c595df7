import type { Language } from './language.ts';

/** All dates that people read or set are dates in Norway. */
export const osloTimeZone = 'Europe/Oslo';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

export function localeOf(language: Language): string {
  return locales[language];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locales[language], { timeZone: osloTimeZone, ...options });
    formats.set(key, found);
  }
  return found;
}

export function inOslo(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(osloTimeZone);
}

/** «25. juni 2022» */
export function dateText(language: Language, date: Temporal.Instant | Temporal.PlainDate): string {
  return format(language, 'date', { dateStyle: 'long' }).format(toMilliseconds(date));
}

/** «lørdag 25. juni 2022» */
export function weekdayText(language: Language, date: Temporal.Instant | Temporal.PlainDate): string {
  return format(language, 'weekday', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    toMilliseconds(date),
  );
}

/** «25.06.2022» in Norwegian, «25/06/2022» in English: for dense tables. */
export function shortDateText(language: Language, date: Temporal.Instant | Temporal.PlainDate): string {
  return format(language, 'short', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(toMilliseconds(date));
}

/** «25. juni 2022 kl. 23.59»: Norwegians write the time with a full stop, which Intl does not. */
export function momentText(language: Language, instant: Temporal.Instant): string {
  const text = format(language, 'moment', { dateStyle: 'long', timeStyle: 'short' }).format(instant.epochMilliseconds);
  return language === 'en' ? text : text.replace(/(\d\d):(\d\d)$/, '$1.$2');
}

/** «09.00», in English «09:00»: the time of day in Norway. */
export function timeText(language: Language, instant: Temporal.Instant): string {
  const text = format(language, 'time', { hour: '2-digit', minute: '2-digit' }).format(instant.epochMilliseconds);
  return language === 'en' ? text : text.replace(':', '.');
}

/** «09.00–10.30» */
export function timeSpanText(language: Language, from: Temporal.Instant, to: Temporal.Instant): string {
  return `${timeText(language, from)}–${timeText(language, to)}`;
}

/** «tirsdag 6. september», where the year is known. */
export function dayText(language: Language, date: Temporal.PlainDate): string {
  return format(language, 'day', { weekday: 'long', day: 'numeric', month: 'long' }).format(toMilliseconds(date));
}

/** «6.–7. september 2022»: the days of a gathering, as short as the language allows. */
export function dateRangeText(language: Language, from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  return format(language, 'range', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    toMilliseconds(from),
    toMilliseconds(to),
  );
}

/** «6.–7. september», where the year is known. */
export function dayRangeText(language: Language, from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  return format(language, 'days', { day: 'numeric', month: 'long' }).formatRange(
    toMilliseconds(from),
    toMilliseconds(to),
  );
}

/** The first instant after the given day in Norway: a deadline «25 June» lasts to the end of that day. */
export function endOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return date.add({ days: 1 }).toZonedDateTime(osloTimeZone).toInstant();
}

export function startOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(osloTimeZone).toInstant();
}

function toMilliseconds(date: Temporal.Instant | Temporal.PlainDate): number {
  // Noon keeps a plain date on its own day in Norway whatever the offset; time zones are slow to ask.
  return date instanceof Temporal.Instant ? date.epochMilliseconds : Date.UTC(date.year, date.month - 1, date.day, 12);
}

/** A time of the clock, `HH:MM`, as it is written: «21.00» in Norwegian. */
export function clockText(language: Language, time: string): string {
  return language === 'en' ? time : time.replace(':', '.');
}
