import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { GatheringStanding } from './planning-steps.rules.ts';
import type { Words } from './programme.ts';

/** Who holds what in a cohort as the school works on it, in order of time. One query. */
export async function heldSessions(
  db: Database,
  cohortId: string,
): Promise<{ readonly speakerId: string; readonly id: string; readonly number: number; readonly title: Words }[]> {
  const rows = await db
    .selectFrom('sessionSpeaker')
    .innerJoin('teachingSession', 'teachingSession.id', 'sessionSpeaker.sessionId')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select(['sessionSpeaker.speakerId', 'teachingSession.id', 'gathering.number', 'teachingSession.title'])
    .where('gathering.cohortId', '=', cohortId)
    .orderBy('teachingSession.startsAt')
    .execute();
  // jsonb arrives parsed from both databases.
  return rows.map((row) => ({ ...row, title: row.title as unknown as Words }));
}

/** What a cohort's sessions serve, as the school works on them, in order of time. One query. */
export async function draftedSessions(
  db: Database,
  cohortId: string,
): Promise<
  {
    readonly id: string;
    readonly number: number;
    readonly title: Words;
    readonly form: string;
    readonly pillars: readonly string[];
    readonly outcomes: readonly string[];
    readonly cards: readonly string[];
    readonly counts: boolean;
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
  }[]
> {
  const rows = await db
    .selectFrom('teachingSession')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select([
      'teachingSession.id',
      'gathering.number',
      'teachingSession.title',
      'teachingSession.form',
      'teachingSession.pillars',
      'teachingSession.outcomes',
      'teachingSession.cards',
      'teachingSession.counts',
      'teachingSession.startsAt',
      'teachingSession.endsAt',
    ])
    .where('gathering.cohortId', '=', cohortId)
    .where('teachingSession.removedAt', 'is', null)
    .orderBy('teachingSession.startsAt')
    .orderBy('teachingSession.id')
    .execute();
  // jsonb arrives parsed from both databases.
  return rows.map((row) => ({ ...row, title: row.title as unknown as Words }));
}

/** The gatherings of all cohorts that are placed and not over on a day, by number. One query. */
export async function gatheringsAhead(
  db: Database,
  today: Temporal.PlainDate,
): Promise<{ readonly cohortId: string; readonly number: number }[]> {
  return await db
    .selectFrom('gathering')
    .select(['cohortId', 'number'])
    .where('toOn', '>=', today)
    .orderBy('number')
    .execute();
}

/** Gatherings of other cohorts with this number that have sessions, the newest first. One query. */
export async function gatheringsToCopy(
  db: Database,
  cohortId: string,
  number: number,
): Promise<
  {
    readonly gatheringId: string;
    readonly slug: string;
    readonly fromOn: Temporal.PlainDate;
    readonly toOn: Temporal.PlainDate;
    readonly sessions: number;
  }[]
> {
  const rows = await db
    .selectFrom('gathering')
    .innerJoin('cohort', 'cohort.id', 'gathering.cohortId')
    .innerJoin('teachingSession', 'teachingSession.gatheringId', 'gathering.id')
    .select(['gathering.id as gatheringId', 'cohort.slug', 'gathering.fromOn', 'gathering.toOn'])
    .select((select) => select.fn.countAll().as('sessions'))
    .where('gathering.cohortId', '!=', cohortId)
    .where('gathering.number', '=', number)
    .where('teachingSession.removedAt', 'is', null)
    .groupBy(['gathering.id', 'cohort.slug'])
    .orderBy('gathering.fromOn', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions) }));
}

/** How far the planning of each placed gathering has come, by number. One query. */
export async function standingsOf(db: Database, cohortId: string): Promise<GatheringStanding[]> {
  const { rows } = await sql<{
    number: number;
    fromOn: Temporal.PlainDate;
    toOn: Temporal.PlainDate;
    sessions: number;
    isPublished: boolean;
    isChanged: boolean;
  }>`
    select gathering.number, gathering.from_on, gathering.to_on,
      count(teaching_session.id)::int as sessions,
      newest.published_at is not null as is_published,
      coalesce(gathering.changed_at > newest.published_at, false) as is_changed
    from gathering
    left join teaching_session on teaching_session.gathering_id = gathering.id and teaching_session.removed_at is null
    left join lateral (
      select max(published_at) as published_at
      from programme_version where programme_version.gathering_id = gathering.id
    ) as newest on true
    where gathering.cohort_id = ${cohortId}
    group by gathering.id, newest.published_at
    order by gathering.number`.execute(db);
  return rows.map(({ fromOn, toOn, ...row }) => ({ ...row, from: fromOn, to: toOn }));
}
