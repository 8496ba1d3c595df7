import type { Deed } from '../admission/index.ts';
import { osloTimeZone } from '../kit/oslo-time.ts';
import { inTransaction } from '../store/index.ts';
import { saveGathering } from './gathering.store.ts';
import type { CalendarSettings } from './calendar-address.ts';
import type { Programme, PublishedProgramme } from './programme.ts';
import { publishedProgramme, saveProgrammeVersion } from './programme.store.ts';
import { saveTeachingSession, teachingSessionsOf } from './teaching-session.store.ts';

/** What addresses of calendars are made with in tests. */
export const calendarSecrets: CalendarSettings = { secret: 'a secret for calendars in tests' };

const hours = [
  ['09:00', '10:30', 'lecture', 'theory'],
  ['11:00', '12:30', 'exercise', 'techniques'],
  ['13:30', '15:00', 'groupWork', 'peers'],
] as const;

/** A gathering of some days with three sessions a day, for all groups, published without any deed: for tests of what happens in it. */
export async function inventPublished(
  deed: Deed,
  cohortId: string,
  number: number,
  from: string,
  days = 2,
): Promise<PublishedProgramme> {
  const first = Temporal.PlainDate.from(from);
  const to = first.add({ days: days - 1 });
  return await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    const place = { venue: 'Hotell Fjellet', address: 'Storgata 1, 2609 Lillehammer', practical: {} };
    const gatheringId = await saveGathering(tx, {
      ...place,
      cohortId,
      number,
      fromOn: first,
      toOn: to,
      changedAt: now,
    });
    for (let day = 0; day < days; day++)
      for (const [start, end, form, pillar] of hours) {
        const on = first.add({ days: day });
        const at = (time: string) =>
          on.toZonedDateTime({ timeZone: osloTimeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
        await saveTeachingSession(tx, {
          gatheringId,
          startsAt: at(start),
          endsAt: at(end),
          roomId: null,
          visitId: null,
          form,
          title: { nb: `Økt ${day + 1} kl. ${start}` },
          about: { nb: '' },
          preparation: { nb: '' },
          pillars: [pillar],
          outcomes: ['K1'],
          cards: [],
          counts: true,
          changedAt: now,
        });
      }
    const sessions = await teachingSessionsOf(tx, gatheringId);
    const programme: Programme = {
      ...place,
      number,
      from,
      to: to.toString(),
      visits: [],
      sessions: sessions.map(
        ({ id, startsAt, endsAt, form, title, about, preparation, pillars, outcomes, counts }) => ({
          id,
          startsAt: startsAt.toString(),
          endsAt: endsAt.toString(),
          room: null,
          visitId: null,
          form,
          title,
          about,
          preparation,
          pillars,
          outcomes,
          speakers: [],
          groups: null,
          counts,
          sequence: 0,
          cancelled: false,
        }),
      ),
    };
    await saveProgrammeVersion(tx, { gatheringId, version: 1, programme, publishedAt: now, publishedBy: null });
    const published = await publishedProgramme(tx, gatheringId);
    if (!published) throw new Error('nothing was published');
    return published;
  });
}
