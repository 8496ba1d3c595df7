import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Mark, MarkSource, MarkState } from './mark.ts';

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

/** How everybody in a cohort is marked: by member, then by session. */
export async function marksOfCohort(
  db: Database,
  cohortId: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, MarkState>>> {
  const rows = await db
    .selectFrom('attendance')
    .innerJoin('member', 'member.id', 'attendance.memberId')
    .select(['attendance.memberId', 'attendance.sessionId', 'attendance.state'])
    .where('member.cohortId', '=', cohortId)
    .execute();
  const marks = new Map<string, Map<string, MarkState>>();
  for (const { memberId, sessionId, state } of rows) {
    const own = marks.get(memberId);
    if (own) own.set(sessionId, state);
    else marks.set(memberId, new Map([[sessionId, state]]));
  }
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
