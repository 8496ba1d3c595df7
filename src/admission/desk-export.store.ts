import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { Particulars } from './application.ts';
import type { StandingDecision } from './standing.rules.ts';

/** A participant of a sent application, as the spreadsheet tells of them. */
export interface ExportedParticipant {
  readonly applicationId: string;
  readonly name: string;
  readonly email: string;
  readonly municipality: string | null;
  readonly position: string | null;
  readonly serviceArea: string | null;
  readonly confirmedAt: Temporal.Instant | null;
  readonly educationYears: Particulars['educationYears'] | null;
  readonly educationKind: string | null;
  readonly experienceYears: Particulars['experienceYears'] | null;
  readonly experienceKind: string | null;
  readonly documents: number;
  readonly outcome: StandingDecision['outcome'] | null;
  readonly reason: string | null;
}

/** The participants on the list that was sent last, of every application in the call that stands as sent. */
export async function exportedParticipants(db: Database, callId: string): Promise<ExportedParticipant[]> {
  const { rows } = await sql<ExportedParticipant>`
    select a.id as application_id, p.name, p.email, p.municipality_number as municipality, p.position, p.service_area, p.confirmed_at,
      p.education_years, p.education_kind, p.experience_years, p.experience_kind, decision.outcome, decision.reason,
      (select count(*) from participant_document f where f.participant_id = p.id) as documents
    from application a
    join lateral (
      select v.content->'participants' as listed from application_version v
      where v.application_id = a.id order by v.version desc limit 1
    ) sent on true
    join participant p on p.application_id = a.id and sent.listed @> jsonb_build_array(jsonb_build_object('id', p.id))
    left join lateral (
      select d.outcome, d.reason from standing_decision d where d.participant_id = p.id order by d.decided_at desc limit 1
    ) decision on true
    where a.call_id = ${callId} and a.state in ('sent', 'resending')
    order by a.number, p.slot nulls last, p.name
    limit 20000`.execute(db);
  return rows;
}

/** The titles of the projects that were sent last, by application. */
export async function exportedTitles(db: Database, callId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select distinct on (v.application_id) v.application_id as id, v.content->'task'->>'title' as title
    from application a join application_version v on v.application_id = a.id
    where a.call_id = ${callId}
    order by v.application_id, v.version desc`.execute(db);
  return new Map(rows.map(({ id, title }) => [id, title]));
}
