import { sql } from 'kysely';
import type { Database } from '../store/index.ts';
import type { ApplicationState } from './application-state.rules.ts';
import { deedsThatRead } from './case.rules.ts';
import type { DeskParticipant } from './desk.rules.ts';

/** More than a call has ever: there are 356 municipalities, and drafts that come to nothing. */
const mostApplications = 3000;

/** One application as the desk shows it, before names and size classes are added. */
export interface DeskApplication {
  readonly id: string;
  readonly number: string | null;
  readonly state: ApplicationState;
  readonly sentAt: Temporal.Instant | null;
  /** Region and population as they were sent; null before that. */
  readonly region: string | null;
  readonly population: number | null;
  readonly contact: { readonly name: string; readonly email: string };
  /** The leader's first. What was sent, or what the draft has if nothing was. */
  readonly municipalities: readonly string[];
  readonly participants: readonly DeskParticipant[];
}

/** All applications of a call with what the desk counts, filters and sorts by, in two queries however many there are. */
export async function deskApplications(db: Database, callId: string): Promise<DeskApplication[]> {
  const rows = await applicationRows(db, callId);
  const participants = await participantTuples(db, callId);
  return rows.map(({ name, email, ...row }) => ({
    ...row,
    contact: { name, email },
    participants: (participants.get(row.id) ?? []).map(asParticipant),
  }));
}

interface ApplicationRow extends Omit<DeskApplication, 'contact' | 'participants'> {
  readonly name: string;
  readonly email: string;
}

async function applicationRows(db: Database, callId: string): Promise<ApplicationRow[]> {
  const { rows } = await sql<ApplicationRow>`
    select a.id, a.number, a.state, a.sent_at, a.region, a.population, contact.name, contact.email,
      array_remove(array_agg(m.number order by m.follows, m.number), null) as municipalities
    from application a
    join account contact on contact.id = a.contact_account_id
    left join (
      select s.application_id, s.municipality_number as number, s.municipality_number <> b.lead_municipality as follows
      from sent_municipality s join application b on b.id = s.application_id
      where s.call_id = ${callId}
      union all
      select d.application_id, d.municipality_number, not d.leads
      from application_municipality d join application b on b.id = d.application_id
      where b.call_id = ${callId} and not exists (select from sent_municipality s where s.application_id = b.id)
    ) m on m.application_id = a.id
    where a.call_id = ${callId}
    group by a.id, contact.id
    limit ${mostApplications}`.execute(db);
  return rows;
}

/** A participant as one short list, so that hundreds stay small on their way from the database. */
type ParticipantTuple = readonly [
  confirmed: boolean,
  educationYears: number | null,
  experienceYears: number | null,
  documents: number,
  decision: DeskParticipant['decision'],
];

/** By application: those on the list that was sent last; where nothing was sent, those on the list now. */
async function participantTuples(db: Database, callId: string): Promise<ReadonlyMap<string, readonly ParticipantTuple[]>> {
  const { rows } = await sql<{ applicationId: string; participants: ParticipantTuple[] }>`
    select p.application_id, json_agg(json_build_array(
      p.confirmed_at is not null, p.education_years, p.experience_years, coalesce(documents.count, 0), decision.outcome)) as participants
    from application a
    join participant p on p.application_id = a.id
    left join (
      select distinct on (v.application_id) v.application_id, v.content->'participants' as listed
      from application b join application_version v on v.application_id = b.id
      where b.call_id = ${callId}
      order by v.application_id, v.version desc
    ) sent on sent.application_id = a.id
    left join (
      select f.participant_id, count(*) as count
      from application b join participant q on q.application_id = b.id join participant_document f on f.participant_id = q.id
      where b.call_id = ${callId}
      group by f.participant_id
    ) documents on documents.participant_id = p.id
    left join (
      select distinct on (d.participant_id) d.participant_id, d.outcome
      from application b join participant q on q.application_id = b.id join standing_decision d on d.participant_id = q.id
      where b.call_id = ${callId}
      order by d.participant_id, d.decided_at desc
    ) decision on decision.participant_id = p.id
    where a.call_id = ${callId} and case
      when sent.listed is null then p.slot is not null
      else sent.listed @> jsonb_build_array(jsonb_build_object('id', p.id)) end
    group by p.application_id`.execute(db);
  return new Map(rows.map(({ applicationId, participants }) => [applicationId, participants]));
}

function asParticipant([confirmed, educationYears, experienceYears, documents, decision]: ParticipantTuple): DeskParticipant {
  return { confirmed, educationYears, experienceYears, documents, decision };
}

export interface ReachedMunicipality {
  readonly number: string;
  /** Whether it stands in a sent application; otherwise somebody has begun on one. */
  readonly sent: boolean;
}

/** The municipalities that have applied or begun to. One that several have begun for comes several times. */
export async function reachedMunicipalities(db: Database, callId: string): Promise<ReachedMunicipality[]> {
  const sent = db
    .selectFrom('sentMunicipality')
    .select(['municipalityNumber as number', sql<boolean>`true`.as('sent')])
    .where('callId', '=', callId);
  const begun = db
    .selectFrom('applicationMunicipality')
    .innerJoin('application', 'application.id', 'applicationMunicipality.applicationId')
    .select(['municipalityNumber as number', sql<boolean>`false`.as('sent')])
    .where('callId', '=', callId)
    .where('state', 'in', ['draft', 'awaitingGuarantee', 'lapsed']);
  return await sent.unionAll(begun).limit(mostApplications).execute();
}

export interface NewSupplement {
  readonly applicationId: string;
  readonly leadMunicipality: string | null;
  readonly givenAt: Temporal.Instant;
}

/**
 * The sent applications of a call in which something that the school asked for has come in and nobody has read it yet: no
 * coordinator has marked it as read, decided anything or asked for more since. The oldest first.
 */
export async function newSupplements(db: Database, callId: string): Promise<NewSupplement[]> {
  return await db
    .selectFrom('application as a')
    .innerJoin('supplementRequest as request', 'request.applicationId', 'a.id')
    .innerJoin('supplement', 'supplement.requestId', 'request.id')
    .select(['a.id as applicationId', 'a.leadMunicipality', (s) => s.fn.max('givenAt').as('givenAt')])
    .where('a.callId', '=', callId)
    .where('a.state', 'in', ['sent', 'resending'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('logEntry')
            .select('logEntry.id')
            .where('subjectKind', '=', 'application')
            .where('subjectId', '=', sql<string>`a.id::text`)
            .where('action', 'in', [...deedsThatRead])
            .whereRef('logEntry.at', '>=', 'supplement.givenAt'),
        ),
      ),
    )
    .groupBy('a.id')
    .orderBy('givenAt')
    .limit(200)
    .execute();
}
