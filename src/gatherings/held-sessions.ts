import { cohorts, membersOf, type Cohort, type Member } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import { byTime } from './programme-day.rules.ts';
import { isFor, type ProgrammeSession } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import type { SessionInProgramme } from './published-session.ts';
import type { Speaker } from './speaker.store.ts';
import { sessionsHeldBy, speakersOfAccount } from './speaker-page.store.ts';

/** A teacher's page looks at this year and the one before: older ones are in the archive of the school. */
const cohortsShown = 2;

/** The cohorts that an account has been put to hold sessions in last, the newest first. */
export async function cohortsOfTeacher(db: Database, accountId: string): Promise<Cohort[]> {
  return await newestOf(db, await speakersOfAccount(db, accountId));
}

async function newestOf(db: Database, speakers: readonly Pick<Speaker, 'cohortId'>[]): Promise<Cohort[]> {
  if (speakers.length === 0) return [];
  const own = new Set(speakers.map(({ cohortId }) => cohortId));
  return (await cohorts(db)).filter(({ id }) => own.has(id)).slice(0, cohortsShown);
}

/** The published sessions that an account holds, in the cohorts it spoke in last, in order of time. */
export async function sessionsOfTeacher(db: Database, accountId: string): Promise<SessionInProgramme[]> {
  const speakers = await speakersOfAccount(db, accountId);
  const held: SessionInProgramme[] = [];
  for (const cohort of await newestOf(db, speakers))
    held.push(
      ...(await sessionsOfSpeakers(
        db,
        cohort,
        speakers.map(({ id }) => id),
      )),
    );
  return held.toSorted((a, b) => byTime(a.session, b.session));
}

/**
 * The published sessions of a cohort that any of these speakers holds: as it was published, or as the school has decided since.
 * In order of time.
 */
export async function sessionsOfSpeakers(
  db: Database,
  cohort: Cohort,
  speakerIds: readonly string[],
): Promise<SessionInProgramme[]> {
  const now = await sessionsHeldBy(db, speakerIds);
  return (await publishedProgrammes(db, cohort.id))
    .flatMap((programme) => programme.sessions.map((session) => ({ cohort, programme, session })))
    .filter(({ session }) => now.has(session.id) || session.speakers.some(({ id }) => speakerIds.includes(id)))
    .toSorted((a, b) => byTime(a.session, b.session));
}

/** Those who are to come to a session: who takes part now and belongs to a group that it is for. */
export function comersTo(session: Pick<ProgrammeSession, 'groups'>, members: readonly Member[]): Member[] {
  return members.filter(({ state, groupId }) => state === 'active' && isFor(session, groupId));
}

/** Everybody of the cohorts of these sessions; one query for each cohort. */
export async function membersByCohort(
  db: Database,
  held: readonly SessionInProgramme[],
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const found = new Map<string, readonly Member[]>();
  for (const id of new Set(held.map(({ cohort }) => cohort.id))) found.set(id, await membersOf(db, id));
  return found;
}
