import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';

interface EligibilityDecisionTable {
  id: string;
  applicationId: string;
  eligible: boolean;
  condition: string | null;
  reason: string;
  decidedBy: string | null;
  decidedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    eligibilityDecision: EligibilityDecisionTable;
  }
}

export type EligibilityDecision = Omit<EligibilityDecisionTable, 'id'>;

/** The newest decision on each application of a call that has one. Without one an application meets the conditions. */
export async function eligibilityOf(db: Database, callId: string): Promise<Map<string, EligibilityDecision>> {
  const rows = await db
    .selectFrom('eligibilityDecision as decision')
    .innerJoin('application', 'application.id', 'decision.applicationId')
    .select([
      'decision.applicationId',
      'decision.eligible',
      'decision.condition',
      'decision.reason',
      'decision.decidedBy',
      'decision.decidedAt',
    ])
    .where('application.callId', '=', callId)
    .orderBy('decision.decidedAt')
    .execute();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

export async function newestEligibility(db: Database, applicationId: string): Promise<EligibilityDecision | undefined> {
  return await db
    .selectFrom('eligibilityDecision')
    .select(['applicationId', 'eligible', 'condition', 'reason', 'decidedBy', 'decidedAt'])
    .where('applicationId', '=', applicationId)
    .orderBy('decidedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertEligibility(tx: Tx, decision: EligibilityDecision): Promise<void> {
  await tx
    .insertInto('eligibilityDecision')
    .values({ ...decision, id: newId() })
    .execute();
}
