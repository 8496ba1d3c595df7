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

/**
 * All applications of a call with what the desk counts, filters and sorts by, in one query however many there are. Every part is
 * looked up by index for each application: such a plan holds also where the database has no statistics of its tables.
 */
export async function deskApplications(db: Database, callId: string): Promise<DeskApplication[]> {
  const { rows } = await sql<DeskRecord>`
    select a.id, a.number, a.state, a.sent_at, a.region, a.population, contact.name, contact.email,
      coalesce(${municipalitiesSent}, ${municipalitiesDrafted}) as municipalities,
      ${participantTuples} as participants
    from application a
    join account contact on contact.id = a.contact_account_id
    left join lateral (
      select v.content->'participants' as listed from application_version v
      where v.application_id = a.id order by v.version desc limit 1
    ) sent on true
    where a.call_id = ${callId}
    limit ${mostApplications}`.execute(db);
  return rows.map(({ name, email, municipalities, participants, ...row }) => ({
    ...row,
    contact: { name, email },
    municipalities: municipalities ?? [],
    participants: (participants ?? []).map(asParticipant),
  }));
}

interface DeskRecord extends Omit<DeskApplication, 'contact' | 'municipalities' | 'participants'> {
  readonly name: string;
  readonly email: string;
  readonly municipalities: string[] | null;
  readonly participants: ParticipantTuple[] | null;
}

/** A participant as one short list, so that hundreds stay small on their way from the database. */
type ParticipantTuple = readonly [
  confirmed: boolean,
  educationYears: number | null,
  experienceYears: number | null,
  documents: number,
  decision: DeskParticipant['decision'],
];

const municipalitiesSent = sql`(
  select array_agg(s.municipality_number order by s.municipality_number <> a.lead_municipality, s.municipality_number)
  from sent_municipality s where s.application_id = a.id)`;

const municipalitiesDrafted = sql`(
  select array_agg(d.municipality_number order by not d.leads, d.municipality_number)
  from application_municipality d where d.application_id = a.id)`;

/** Those on the list that was sent last; where nothing was sent, those on the list now. */
const participantTuples = sql`(
  select json_agg(json_build_array(
    p.confirmed_at is not null, p.education_years, p.experience_years,
    (select count(*) from participant_document f where f.participant_id = p.id),
    (select d.outcome from standing_decision d where d.participant_id = p.id order by d.decided_at desc limit 1)))
  from participant p
  where p.application_id = a.id and case
    when sent.listed is null then p.slot is not null
    else sent.listed @> jsonb_build_array(jsonb_build_object('id', p.id)) end)`;

function asParticipant([
  confirmed,
  educationYears,
  experienceYears,
  documents,
  decision,
]: ParticipantTuple): DeskParticipant {
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
 * The sent applications of a call in which something that the school asked for has come in and nobody has read it yet: since then
 * no coordinator has marked it as read, decided anything or asked for more. The oldest first. The log of each is read from its end,
 * where the answer stands, and not further.
 */
export async function newSupplements(db: Database, callId: string): Promise<NewSupplement[]> {
  const { rows } = await sql<NewSupplement>`
    select a.id as application_id, a.lead_municipality, given.given_at
    from application a
    cross join lateral (
      select max(s.given_at) as given_at from supplement_request r
      join supplement s on s.request_id = r.id where r.application_id = a.id
    ) given
    where a.call_id = ${callId} and a.state in ('sent', 'resending') and given.given_at is not null and 'supplementGiven' = (
      select l.action from log_entry l
      where l.subject_kind = 'application' and l.subject_id = a.id::text
        and l.action in ('supplementGiven', ${sql.join(deedsThatRead)})
      order by l.id desc limit 1)
    order by given.given_at
    limit 200`.execute(db);
  return rows;
}
