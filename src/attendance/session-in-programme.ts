import { findCohortById, type Cohort } from '../cohort/index.ts';
import { publishedProgramme, type ProgrammeSession, type PublishedProgramme } from '../gatherings/index.ts';
import { isId } from '../kit/id.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { Database } from '../store/index.ts';
import type { SessionTimes } from './check-in.rules.ts';
import { placeOfSession } from './place.store.ts';

/** A session as it is published, with what it is a part of. */
export interface SessionInProgramme {
  readonly cohort: Cohort;
  readonly programme: PublishedProgramme;
  readonly session: ProgrammeSession;
}

/** The session with this id as it stands in the newest version; undefined where it is not published. */
export async function findSession(db: Database, id: string): Promise<SessionInProgramme | undefined> {
  const place = isId(id) ? await placeOfSession(db, id) : undefined;
  const cohort = place && (await findCohortById(db, place.cohortId));
  const programme = place && (await publishedProgramme(db, place.gatheringId));
  const session = programme?.sessions.find((one) => one.id === id);
  return cohort && programme && session ? { cohort, programme, session } : undefined;
}

/** When a session is, as instants. */
export function timesOf({ startsAt, endsAt, cancelled }: ProgrammeSession): SessionTimes {
  return { startsAt: Temporal.Instant.from(startsAt), endsAt: Temporal.Instant.from(endsAt), cancelled };
}

/** The day in Norway on which a session begins. */
export function dayOf({ startsAt }: Pick<ProgrammeSession, 'startsAt'>): Temporal.PlainDate {
  return inOslo(Temporal.Instant.from(startsAt)).toPlainDate();
}
