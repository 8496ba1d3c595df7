import { sql } from 'kysely';
import type { Database, Tx } from '../store/index.ts';
import type { Decision, DecisionContent } from './decision.ts';

interface DecisionTable extends Omit<Decision, 'content'> {
  content: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    decision: DecisionTable;
  }
}

/** A decision without what it says: enough to tell what has been sent to whom. */
export type DecisionLine = Pick<
  Decision,
  'id' | 'applicationId' | 'participantId' | 'kind' | 'standing' | 'number' | 'madeAt'
> & {
  /** The draw that left the recipient waiting, where that is what it says. */
  readonly draw: number | null;
  /** Whether it was not the first to say so. */
  readonly again: boolean;
};

const lineColumns = [
  'id',
  'applicationId',
  'participantId',
  'kind',
  'standing',
  'number',
  'madeAt',
  sql<number | null>`case when kind = 'waiting' then (content->'facts'->'story'->>'number')::int end`.as('draw'),
  sql<boolean>`coalesce((content->'facts'->>'again')::boolean, false)`.as('again'),
] as const;

/** Every decision of a call, the oldest first. */
export async function decisionLines(db: Database, callId: string): Promise<DecisionLine[]> {
  return await db
    .selectFrom('decision')
    .select(lineColumns)
    .where('callId', '=', callId)
    .orderBy('madeAt')
    .orderBy('number')
    .execute();
}

export async function decisionLinesOf(db: Database, applicationId: string): Promise<DecisionLine[]> {
  return await db
    .selectFrom('decision')
    .select(lineColumns)
    .where('applicationId', '=', applicationId)
    .orderBy('madeAt')
    .orderBy('number')
    .execute();
}

export async function findDecision(db: Database, id: string): Promise<Decision | undefined> {
  const row = await db.selectFrom('decision').selectAll().where('id', '=', id).executeTakeFirst();
  return row && asDecision(row);
}

/** What a municipality has been told, the newest first. */
export async function decisionsOfApplication(db: Database, applicationId: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('applicationId', '=', applicationId)
    .where('participantId', 'is', null)
    .orderBy('madeAt', 'desc')
    .orderBy('number', 'desc')
    .limit(20)
    .execute();
  return rows.map(asDecision);
}

/** What a participant has been told, the newest first. */
export async function decisionsOfParticipant(db: Database, participantId: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('participantId', '=', participantId)
    .orderBy('madeAt', 'desc')
    .orderBy('number', 'desc')
    .limit(20)
    .execute();
  return rows.map(asDecision);
}

const rowsAtATime = 100;

export async function insertDecisions(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  for (let from = 0; from < decisions.length; from += rowsAtATime) {
    const rows = decisions.slice(from, from + rowsAtATime);
    await tx
      .insertInto('decision')
      .values(rows.map((row) => ({ ...row, content: JSON.stringify(row.content) })))
      .execute();
  }
}

// jsonb arrives parsed from both databases; the column's type is what is written.
function asDecision(row: DecisionTable): Decision {
  return { ...row, content: row.content as unknown as DecisionContent };
}
