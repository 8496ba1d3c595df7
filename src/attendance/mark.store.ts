import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import { markStates, type Mark, type MarkSource, type MarkState } from './mark.ts';

interface AttendanceTable {
  sessionId: string;
  memberId: string;
  state: MarkState;
  source: MarkSource;
  arrivedAt: Temporal.Instant | null;
  markedBy: string | null;
  markedAt: Temporal.Instant;
}

/** Why a mark was changed; may say something of a person's life, so it is kept apart from the log. */
interface AttendanceNoteTable {
  id: string;
  sessionId: string;
  memberId: string;
  fromState: MarkState | null;
  toState: MarkState;
  reason: string;
  writtenBy: string | null;
  writtenAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    attendance: AttendanceTable;
    attendanceNote: AttendanceNoteTable;
  }
}

export async function findMark(db: Database, sessionId: string, memberId: string): Promise<Mark | undefined> {
  return await db
    .selectFrom('attendance')
    .select(['state', 'source', 'arrivedAt'])
    .where('sessionId', '=', sessionId)
    .where('memberId', '=', memberId)
    .executeTakeFirst();
}

/** Who is marked how at a session, by member. */
export async function marksOfSession(db: Database, sessionId: string): Promise<ReadonlyMap<string, Mark>> {
  const rows = await db
    .selectFrom('attendance')
    .select(['memberId', 'state', 'source', 'arrivedAt'])
    .where('sessionId', '=', sessionId)
    .execute();
  return new Map(rows.map(({ memberId, ...mark }) => [memberId, mark]));
}

/** How a member is marked, by session. */
export async function marksOfMember(db: Database, memberId: string): Promise<ReadonlyMap<string, Mark>> {
  const rows = await db
    .selectFrom('attendance')
    .select(['sessionId', 'state', 'source', 'arrivedAt'])
    .where('memberId', '=', memberId)
    .execute();
  return new Map(rows.map(({ sessionId, ...mark }) => [sessionId, mark]));
}

/** By the place of a session in a list: how somebody is marked there, or nothing. */
export type MarksByPlace = readonly (MarkState | undefined)[];

/**
 * How everybody is marked at these sessions, by member. The database puts each person's marks into one line, like `0p 1p 3a`: a year of
 * a large cohort has fifty thousand of them, too many to be answered one by one while somebody waits for a page. `offset 0` has it look
 * each session up by itself: it would rather read the marks of every cohort that there ever was.
 */
export async function marksAtSessions(
  db: Database,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, MarksByPlace>> {
  if (sessionIds.length === 0) return new Map();
  const { rows } = await sql<{ memberId: string; marks: string }>`
    select mark.member_id, string_agg(session.place - 1 || left(mark.state, 1), ' ') as marks
    from unnest(string_to_array(${sessionIds.join(' ')}, ' ')::uuid[]) with ordinality as session (id, place)
    cross join lateral (select member_id, state from attendance where session_id = session.id offset 0) as mark
    group by mark.member_id
  `.execute(db);
  return new Map(rows.map(({ memberId, marks }) => [memberId, byPlace(marks)]));
}

/** The states begin with letters of their own. */
const stateOfLetter = new Map(markStates.map((state) => [state.slice(0, 1), state]));

function byPlace(line: string): MarksByPlace {
  const marks: (MarkState | undefined)[] = [];
  for (const mark of line.split(' ')) marks[Number(mark.slice(0, -1))] = stateOfLetter.get(mark.slice(-1));
  return marks;
}

/**
 * Writes a mark over what stood there when it was decided: `base`, or nothing. Answers false, and writes nothing, when something else
 * stands there by now. No lock is held on anything that others need.
 */
export async function writeMark(
  tx: Tx,
  mark: Omit<AttendanceTable, 'sessionId' | 'memberId'>,
  at: { readonly sessionId: string; readonly memberId: string; readonly base: MarkState | null },
): Promise<boolean> {
  const { base, ...key } = at;
  if (base === null) {
    const inserted = await tx
      .insertInto('attendance')
      .values({ ...mark, ...key })
      .onConflict((conflict) => conflict.columns(['sessionId', 'memberId']).doNothing())
      .executeTakeFirst();
    return (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const updated = await tx
    .updateTable('attendance')
    .set(mark)
    .where('sessionId', '=', key.sessionId)
    .where('memberId', '=', key.memberId)
    .where('state', '=', base)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** Takes away what was written because absence had been granted, and nothing else. */
export async function removeGrantedMarks(tx: Tx, memberId: string, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await tx
    .deleteFrom('attendance')
    .where('memberId', '=', memberId)
    .where('sessionId', 'in', sessionIds)
    .where('source', '=', 'request')
    .where('state', '=', 'excused')
    .execute();
}

export async function saveNote(tx: Tx, note: Omit<AttendanceNoteTable, 'id'>): Promise<void> {
  await tx
    .insertInto('attendanceNote')
    .values({ ...note, id: newId() })
    .execute();
}

export interface AttendanceNote {
  readonly sessionId: string;
  readonly fromState: MarkState | null;
  readonly toState: MarkState;
  readonly reason: string;
  readonly writtenBy: string | null;
  readonly writtenAt: Temporal.Instant;
}

/** What was changed about a member and why, the newest first. */
export async function notesOfMember(db: Database, memberId: string): Promise<AttendanceNote[]> {
  return await db
    .selectFrom('attendanceNote')
    .leftJoin('account', 'account.id', 'attendanceNote.writtenBy')
    .select(['sessionId', 'fromState', 'toState', 'reason', 'account.name as writtenBy', 'writtenAt'])
    .where('memberId', '=', memberId)
    .orderBy('writtenAt', 'desc')
    .limit(100)
    .execute();
}
