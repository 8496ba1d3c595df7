/** Easter Sunday of a year in the Gregorian calendar, by the rule of the nineteen-year cycle of the moon. */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + solar - lunar + 15) % 30;
  // Two corrections keep the full moon within its 29 days, and never the same twice within a cycle.
  const shift = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: epact - shift });
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}

const fixed = new Set(['01-01', '05-01', '05-17', '12-25', '12-26']);
/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const daysFromEaster = new Set([-3, -2, 0, 1, 39, 49, 50]);

/** Whether a day is a public holiday in Norway, Sundays that are nothing else not counted. */
export function isPublicHoliday(day: Temporal.PlainDate): boolean {
  if (fixed.has(day.toString().slice(5))) return true;
  return daysFromEaster.has(easterSunday(day.year).until(day, { largestUnit: 'day' }).days);
}

/** The day itself, or the next that is no Saturday, Sunday or public holiday: where a deadline of law ends. */
export function nextWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  let found = day;
  while (found.dayOfWeek > 5 || isPublicHoliday(found)) found = found.add({ days: 1 });
  return found;
}
