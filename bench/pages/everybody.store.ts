import { sql } from 'kysely';
import type { Database } from '../../src/store/index.ts';

/** Everybody in a cohort was at every session that is over: some late, some not there, some marked by nobody. */
export async function markEverybody(db: Database, cohortId: string, now: Temporal.Instant): Promise<void> {
  await sql`
    insert into attendance (session_id, member_id, state, source, arrived_at, marked_by, marked_at)
    select session.id, member.id,
      case when dice < 8 then 'absent' when dice < 14 then 'late' else 'present' end,
      'teacher', null, null, session.ends_at
    from teaching_session session
    join gathering on gathering.id = session.gathering_id
    join member on member.cohort_id = gathering.cohort_id
    cross join lateral (select get_byte(decode(md5(session.id::text || member.id::text), 'hex'), 0) % 100) as thrown (dice)
    where gathering.cohort_id = ${cohortId} and session.counts and session.ends_at < ${now.toString()}::timestamptz
      and dice < 97`.execute(db);
}

/** Everybody has rated every outcome, at the start and midway. */
export async function rateEverybody(db: Database, cohortId: string, outcomes: readonly string[]): Promise<void> {
  await sql`
    insert into outcome_rating (member_id, outcome, moment, level, reason, rated_at)
    select member.id, outcome, moment, 1 + ascii(md5(member.id::text || outcome || moment)) % 5, 'Slik er det nå.', member.joined_on
    from member, unnest(${[...outcomes]}::text[]) as outcome, unnest(array['start', 'middle']) as moment
    where member.cohort_id = ${cohortId}`.execute(db);
}
