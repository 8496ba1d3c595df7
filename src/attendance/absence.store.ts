import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { AbsenceState } from './absence-state.rules.ts';
import type { Absence, AbsenceKind } from './absence.ts';

interface AbsenceRequestTable {
  id: string;
  memberId: string;
  kind: AbsenceKind;
  text: string;
  state: AbsenceState;
  askedAt: Temporal.Instant;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Temporal.Instant | null;
}

interface AbsenceRequestSessionTable {
  requestId: string;
  sessionId: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    absenceRequest: AbsenceRequestTable;
    absenceRequestSession: AbsenceRequestSessionTable;
  }
}

function requests(db: Database) {
  return db
    .selectFrom('absenceRequest')
    .select(['id', 'memberId', 'kind', 'text', 'state', 'askedAt', 'answer', 'answeredAt'])
    .select(
      sql<string | null>`(
        select string_agg(session_id::text, ' ') from absence_request_session where request_id = absence_request.id
      )`.as('sessions'),
    );
}

type Row = Omit<Absence, 'sessionIds'> & { readonly sessions: string | null };

function asAbsence({ sessions, ...row }: Row): Absence {
  return { ...row, sessionIds: sessions?.split(' ') ?? [] };
}

/** What a member has asked for, the newest first. */
export async function absencesOfMember(db: Database, memberId: string): Promise<Absence[]> {
  const rows = await requests(db).where('memberId', '=', memberId).orderBy('askedAt', 'desc').orderBy('id').execute();
  return rows.map(asAbsence);
}

/** What the members of a cohort have asked for, the newest first. */
export async function absencesOfCohort(db: Database, cohortId: string): Promise<Absence[]> {
  const rows = await requests(db)
    .where('memberId', 'in', (members) => members.selectFrom('member').select('id').where('cohortId', '=', cohortId))
    .orderBy('askedAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asAbsence);
}

export async function findAbsence(db: Database, id: string): Promise<Absence | undefined> {
  const row = await requests(db).where('id', '=', id).executeTakeFirst();
  return row && asAbsence(row);
}

/** How many requests of a cohort wait for an answer. Whoever has left asks for nothing any more. */
export async function waitingAbsences(db: Database, cohortId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('absenceRequest')
    .innerJoin('member', 'member.id', 'absenceRequest.memberId')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('member.cohortId', '=', cohortId)
    .where('absenceRequest.state', '=', 'asked')
    .where('member.state', 'in', ['active', 'onLeave'])
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Waits until nobody else changes this request; the lock is held to the end of the transaction. */
export async function lockAbsence(tx: Tx, id: string): Promise<Absence | undefined> {
  await tx.selectFrom('absenceRequest').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return await findAbsence(tx, id);
}

/** Lets one member ask for one thing at a time; checking in does not wait for it. */
export async function lockAsker(tx: Tx, memberId: string): Promise<void> {
  await tx.selectFrom('member').select('id').where('id', '=', memberId).forNoKeyUpdate().executeTakeFirst();
}

export async function saveAbsence(
  tx: Tx,
  { sessionIds, ...absence }: Pick<Absence, 'memberId' | 'kind' | 'text' | 'askedAt' | 'sessionIds'>,
): Promise<string> {
  const id = newId();
  const open = { state: 'asked', answer: null, answeredBy: null, answeredAt: null } as const;
  await tx
    .insertInto('absenceRequest')
    .values({ ...absence, ...open, id })
    .execute();
  await tx
    .insertInto('absenceRequestSession')
    .values(sessionIds.map((sessionId) => ({ requestId: id, sessionId })))
    .execute();
  return id;
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  answer: Pick<AbsenceRequestTable, 'state' | 'answer' | 'answeredBy' | 'answeredAt'>,
): Promise<void> {
  await tx.updateTable('absenceRequest').set(answer).where('id', '=', id).execute();
}

/** A request that is taken back keeps that it was there, and nothing of why. */
export async function takeBack(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('absenceRequest').set({ state: 'takenBack', text: '' }).where('id', '=', id).execute();
}
