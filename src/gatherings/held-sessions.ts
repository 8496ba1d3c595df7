import { activeByGroup, cohorts, type ActiveMember, type Cohort } from '../cohort/index.ts';
import type { Database } from '../store/index.ts';
import { peopleIn } from './builder.rules.ts';
import { byTime } from './programme-day.rules.ts';
import { isFor, type ProgrammeSession } from './programme.ts';
import { publishedProgrammes } from './programme.store.ts';
import type { SessionInProgramme } from './published-session.ts';
import { sessionsHeldBy, speakersOfAccount } from './speaker-page.store.ts';

/** A teacher's page looks at this year and the one before: older ones are in the archive of the school. */
const cohortsShown = 2;

/** What an account has been put to hold, in the cohorts it was put into last. */
export interface Teaching {
  /** The newest first. */
  readonly cohorts: readonly Cohort[];
  /** Published, in order of time. */
  readonly sessions: readonly SessionInProgramme[];
}

export async function teachingOf(db: Database, accountId: string): Promise<Teaching> {
  const speakers = await speakersOfAccount(db, accountId);
  if (speakers.length === 0) return { cohorts: [], sessions: [] };
  const speakersIn = Map.groupBy(speakers, ({ cohortId }) => cohortId);
  const shown = (await cohorts(db)).filter(({ id }) => speakersIn.has(id)).slice(0, cohortsShown);
  const sessions: SessionInProgramme[] = [];
  for (const cohort of shown) {
    const own = speakersIn.get(cohort.id) ?? [];
    const ids = own.map(({ id }) => id);
    sessions.push(...(await sessionsOfSpeakers(db, cohort, ids)));
  }
  return { cohorts: shown, sessions: sessions.toSorted((a, b) => byTime(a.session, b.session)) };
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
export function comersTo(session: Pick<ProgrammeSession, 'groups'>, active: readonly ActiveMember[]): ActiveMember[] {
  return active.filter(({ groupId }) => isFor(session, groupId));
}

/** How many are to come to each session, by its id; one query for each cohort. */
export async function howManyCome(
  db: Database,
  { cohorts: shown, sessions }: Teaching,
): Promise<ReadonlyMap<string, number>> {
  const people = new Map<string, ReadonlyMap<string, number>>();
  for (const { id } of shown) people.set(id, await activeByGroup(db, id));
  return new Map(
    sessions.map(({ cohort, session }) => [session.id, peopleIn(session, people.get(cohort.id) ?? new Map())]),
  );
}
