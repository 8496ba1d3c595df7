import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { asDate } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';

/** Something in a calendar. */
export interface CalendarEvent {
  /** The same whenever it is told of, so that a calendar knows it again. */
  readonly uid: string;
  /** Rises with each change: what calendars go by. */
  readonly sequence: number;
  readonly changedAt: Temporal.Instant;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  /** A page about it, with the whole address. */
  readonly url: string | null;
  readonly cancelled: boolean;
  /** Whether whoever has it in their calendar is taken up by it. */
  readonly takesTime: boolean;
  /** From an instant to another, or whole days, the last one included. */
  readonly time:
    | { readonly from: Temporal.Instant; readonly to: Temporal.Instant }
    | { readonly firstDay: Temporal.PlainDate; readonly lastDay: Temporal.PlainDate };
}

const hour = 60 * 60;

/**
 * Writes a calendar (iCalendar, RFC 5545). Times are written in UTC: an instant is the same everywhere and at all times of the year,
 * and each calendar shows it by its own clock. The same events give the same text, so that a client that has it need not fetch it.
 */
export function writeCalendarFile(language: Language, name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'samling', product: 'samling', language: language.toUpperCase() },
    ttl: hour,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      sequence: event.sequence,
      stamp: asDate(event.changedAt),
      lastModified: asDate(event.changedAt),
      summary: event.title,
      location: event.place || null,
      description: event.text || null,
      url: event.url,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...availability(event.takesTime && !event.cancelled),
      ...timeOf(event.time),
    });
  }
  return calendar.toString();
}

/** Said twice: Outlook goes by a property of its own. */
function availability(isBusy: boolean): { transparency: ICalEventTransparency; busystatus: ICalEventBusyStatus } {
  return isBusy
    ? { transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY }
    : { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };
}

function timeOf(time: CalendarEvent['time']): { start: Date; end: Date; allDay: boolean } {
  if ('from' in time) return { start: asDate(time.from), end: asDate(time.to), allDay: false };
  // A whole day ends where the next one begins.
  return { start: midnight(time.firstDay), end: midnight(time.lastDay.add({ days: 1 })), allDay: true };
}

function midnight(day: Temporal.PlainDate): Date {
  return asDate(day.toZonedDateTime('UTC').toInstant());
}
