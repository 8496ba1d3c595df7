import type { Cohort } from '../cohort/index.ts';
import type { Language } from '../kit/language.ts';
import type { Database } from '../store/index.ts';
import { eventsOfCohort } from './calendar-events.ts';
import { writeCalendarFile } from './calendar-file.ts';
import { gatheringsMessages } from './messages/index.ts';

/** All that is published of a cohort's gatherings, as a calendar file. */
export async function cohortCalendar(
  db: Database,
  cohort: Cohort,
  language: Language,
  baseUrl: string,
): Promise<string> {
  const name = gatheringsMessages(language).calendar.cohortName(cohort.slug);
  return writeCalendarFile(language, name, await eventsOfCohort(db, { language, baseUrl }, cohort));
}
