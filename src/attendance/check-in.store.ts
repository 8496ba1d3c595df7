import type { Database, Tx } from '../store/index.ts';
import type { CheckIn } from './check-in.rules.ts';

interface CheckInTable {
  sessionId: string;
  secret: string;
  openedBy: string | null;
  openedAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    checkIn: CheckInTable;
  }
}

const columns = ['checkIn.sessionId', 'checkIn.secret', 'checkIn.openedAt', 'checkIn.closedAt'] as const;

export async function findCheckIn(db: Database, sessionId: string): Promise<CheckIn | undefined> {
  return await db.selectFrom('checkIn').select(columns).where('sessionId', '=', sessionId).executeTakeFirst();
}

export interface PlacedCheckIn extends CheckIn {
  readonly gatheringId: string;
  readonly cohortId: string;
}

/** What has been opened since a moment, in every cohort: among these is whatever a code can be of. */
export async function checkInsSince(db: Database, since: Temporal.Instant): Promise<PlacedCheckIn[]> {
  return await db
    .selectFrom('checkIn')
    .innerJoin('teachingSession', 'teachingSession.id', 'checkIn.sessionId')
    .innerJoin('gathering', 'gathering.id', 'teachingSession.gatheringId')
    .select([...columns, 'teachingSession.gatheringId', 'gathering.cohortId'])
    .where('checkIn.openedAt', '>', since)
    .execute();
}

/** Opens check-in to a session, anew where it was closed: then with another secret, so that codes from before are of no use. */
export async function saveCheckIn(tx: Tx, checkIn: Omit<CheckInTable, 'closedAt'>): Promise<void> {
  const { secret, openedBy, openedAt } = checkIn;
  await tx
    .insertInto('checkIn')
    .values({ ...checkIn, closedAt: null })
    .onConflict((conflict) => conflict.column('sessionId').doUpdateSet({ secret, openedBy, openedAt, closedAt: null }))
    .execute();
}

/** Answers whether it was open until now. */
export async function closeCheckIn(tx: Tx, sessionId: string, now: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('checkIn')
    .set({ closedAt: now })
    .where('sessionId', '=', sessionId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
