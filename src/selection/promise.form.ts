import { z } from 'zod';

const time = /^([01]\d|2[0-3])[:.]?([0-5]\d)$/;

/** When chance shall speak, as a day and a time in Norway, and for dice the two who watch. */
export const promiseForm = z.object({
  date: z.iso.date('invalid'),
  time: z.string().regex(time, 'invalid'),
  witness1: z.string().max(120, 'tooLong').default(''),
  witness2: z.string().max(120, 'tooLong').default(''),
});

/** The moment that a day and a time mean in Norway. */
export function momentOf({ date, time: typed }: { date: string; time: string }): Temporal.Instant {
  const [, hour = '00', minute = '00'] = time.exec(typed) ?? [];
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: `${hour}:${minute}` })
    .toInstant();
}
