import { findCohortById, type Cohort } from '../cohort/index.ts';
import { isId } from '../kit/id.ts';
import type { Database } from '../store/index.ts';
import type { ProgrammeSession, PublishedProgramme } from './programme.ts';
import { publishedProgramme } from './programme.store.ts';
import { whereSessionLies } from './speaker-page.store.ts';

/** A session as it is published, with what it is a part of. */
export interface SessionInProgramme {
  readonly cohort: Cohort;
  readonly programme: PublishedProgramme;
  readonly session: ProgrammeSession;
}

/** The session with this id as it stands in the newest version; undefined where it is not published or not there any more. */
export async function findPublishedSession(db: Database, id: string): Promise<SessionInProgramme | undefined> {
  const place = isId(id) ? await whereSessionLies(db, id) : undefined;
  const cohort = place && (await findCohortById(db, place.cohortId));
  const programme = place && (await publishedProgramme(db, place.gatheringId));
  const session = programme?.sessions.find((one) => one.id === id);
  return cohort && programme && session ? { cohort, programme, session } : undefined;
}
