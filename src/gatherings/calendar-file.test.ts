import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { languages } from '../kit/language.ts';
import { gatheringsMessages } from './messages/index.ts';
import { writeCalendarFile, type CalendarEvent } from './calendar-file.ts';

const session: CalendarEvent = {
  uid: 'a@samling.example',
  sequence: 2,
  changedAt: Temporal.Instant.from('2022-08-20T10:00:00Z'),
  title:
    'Åpning; mål, og en «ø» som er lang nok til at linja må brytes flere ganger, også midt i 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂',
  place: 'Storsalen, Hotell Fjellet, Storgata 1, 2609 Lillehammer',
  text: 'Første linje\nAndre linje, med komma; og semikolon',
  url: 'https://samling.example/kull/2022/okt/1',
  cancelled: false,
  takesTime: true,
  time: { from: Temporal.Instant.from('2022-10-28T07:00:00Z'), to: Temporal.Instant.from('2022-10-28T08:30:00Z') },
};
const days: CalendarEvent = {
  ...session,
  takesTime: false,
  time: { firstDay: Temporal.PlainDate.from('2022-10-29'), lastDay: Temporal.PlainDate.from('2022-10-31') },
};

const file = (...events: readonly CalendarEvent[]) => writeCalendarFile('nb', 'Innovasjonsskolen', events);

/** What an independent reader makes of the first event. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent('vevent');
  return { calendar, value: (name: string) => event?.getFirstPropertyValue(name)?.toString() };
}

describe('a calendar file', () => {
  it('breaks lines as calendars must: none longer than 75 bytes, ended by both marks, no letter cut in two', () => {
    const text = file(session);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(read(text).value('summary')).toBe(session.title);
  });

  it('keeps commas, semicolons and new lines as they were written', () => {
    const { value } = read(file(session));
    expect([value('location'), value('description')]).toEqual([session.place, session.text]);
  });

  it('has a name that every calendar reads alike', () => {
    for (const language of languages) {
      const { name, cohortName } = gatheringsMessages(language).calendar;
      expect([name, cohortName('2022')].join('')).not.toMatch(/[,;\\\n]/);
    }
  });

  it('says which state of the event it is, since when, and how often to look again', () => {
    const { calendar, value } = read(file(session));
    expect(['uid', 'sequence', 'dtstamp', 'last-modified', 'status'].map(value)).toEqual([
      'a@samling.example',
      '2',
      '2022-08-20T10:00:00Z',
      '2022-08-20T10:00:00Z',
      'CONFIRMED',
    ]);
    for (const name of ['refresh-interval', 'x-published-ttl'])
      expect(calendar.getFirstPropertyValue(name)?.toString()).toBe('PT1H');
  });

  it('takes up time while it takes place, and none when it is cancelled or others are away', () => {
    const busy = (event: CalendarEvent) =>
      ['status', 'transp', 'x-microsoft-cdo-busystatus'].map(read(file(event)).value);
    expect(busy(session)).toEqual(['CONFIRMED', 'OPAQUE', 'BUSY']);
    expect(busy({ ...session, cancelled: true })).toEqual(['CANCELLED', 'TRANSPARENT', 'FREE']);
    expect(busy(days)).toEqual(['CONFIRMED', 'TRANSPARENT', 'FREE']);
  });

  it('has whole days without times, over the change to winter time too, and ends where the next day begins', () => {
    const { value } = read(file(days));
    expect([value('dtstart'), value('dtend')]).toEqual(['2022-10-29', '2022-11-01']);
    expect(read(file(session)).value('dtstart')).toBe('2022-10-28T07:00:00Z');
  });

  it('is the same text for the same events', () => {
    expect(file(session, days)).toBe(file(session, days));
  });
});
