import type { CalendarSettings } from '../../src/gatherings/index.ts';

/** What addresses of calendars are made with in benchmarks. */
export const benchCalendar: CalendarSettings = { secret: 'a secret for calendars in benchmarks' };
