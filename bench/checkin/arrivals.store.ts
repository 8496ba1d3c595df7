import type { Database } from '../../src/store/index.ts';

/** What is kept of who came: marks and lines in the log, by member. */
export interface Arrivals {
  readonly marks: readonly { readonly memberId: string; readonly state: string; readonly source: string }[];
  readonly logged: readonly string[];
}

export async function readArrivals(db: Database, sessionId: string): Promise<Arrivals> {
  const marks = await db
    .selectFrom('attendance')
    .select(['memberId', 'state', 'source'])
    .where('sessionId', '=', sessionId)
    .execute();
  const log = await db
    .selectFrom('logEntry')
    .select('details')
    .where('action', '=', 'checkedIn')
    .where('subjectId', '=', sessionId)
    .execute();
  // jsonb arrives parsed from both databases.
  return { marks, logged: log.map(({ details }) => (details as unknown as { member: string }).member) };
}
