import { endOfDay, osloTimeZone, startOfDay } from '../kit/oslo-time.ts';
import type { StudyPlan } from '../plan/index.ts';
import type { Browser } from './browser.ts';
import type { InventedParticipant } from './cast-participants.ts';
import type { Applicant, Cast } from './cast.ts';
import type { ContactAtWork } from './contact.ts';
import type { RehearsalRoom } from './room.ts';
import type { School } from './school.ts';

/** A year being walked: who is in it, and what the phases before have left for those after. */
export interface Year {
  readonly room: RehearsalRoom;
  readonly cast: Cast;
  readonly dates: YearDates;
  /** Whether the call promises more than its applicants can give, so that a way out has to be taken. */
  readonly isStrict: boolean;
  /** Told when the walk has come to a moment that the demonstration shows. */
  readonly atMoment: (moment: string) => Promise<void>;
  /** The coordinator's browser and the address of the call's desk, once there is a call. */
  desk: { readonly browser: Browser; readonly address: string } | undefined;
  /** The cohort's year, once it has begun. */
  school: School | undefined;
  readonly contacts: Map<Applicant, ContactAtWork>;
  /** Every participant there has been, by address. */
  readonly people: Map<string, InventedParticipant>;
}

export interface YearDates {
  readonly slug: string;
  readonly opensAt: Temporal.Instant;
  readonly deadlineAt: Temporal.Instant;
}

export function datesOf(plan: StudyPlan): YearDates {
  const { opens, deadline } = plan.callDefaults;
  return {
    slug: String(plan.cohort),
    opensAt: startOfDay(Temporal.PlainDate.from(opens.date)),
    deadlineAt: endOfDay(Temporal.PlainDate.from(deadline.date)),
  };
}

/** A time of day on the day that lies this far, from 0 to 1, into the call. */
export function during({ opensAt, deadlineAt }: YearDates, part: number, hour: number): Temporal.Instant {
  const milliseconds = deadlineAt.epochMilliseconds - opensAt.epochMilliseconds;
  return atHour(opensAt.add({ milliseconds: Math.floor(milliseconds * part) }), hour);
}

/** That hour, in Norway, of the day of an instant. */
export function atHour(instant: Temporal.Instant, hour: number): Temporal.Instant {
  return instant.toZonedDateTimeISO(osloTimeZone).startOfDay().add({ hours: hour }).toInstant();
}

/** The contact of an applicant who has begun. */
export function contactOf(year: Year, applicant: Applicant): ContactAtWork {
  const contact = year.contacts.get(applicant);
  if (!contact) throw new Error(`${applicant.municipality.name} has not begun`);
  return contact;
}

export function deskOf(year: Year): NonNullable<Year['desk']> {
  if (!year.desk) throw new Error('there is no call yet');
  return year.desk;
}
