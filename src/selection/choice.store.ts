import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Representation } from './representation.rules.ts';

interface DrawRepresentationTable {
  id: string;
  drawId: string;
  choice: string | null;
  reason: string;
  chosenBy: string | null;
  chosenAt: Temporal.Instant;
}

interface DrawAcknowledgementTable {
  drawId: string;
  applicant: string;
  reason: string;
  acknowledgedBy: string | null;
  acknowledgedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    drawRepresentation: DrawRepresentationTable;
    drawAcknowledgement: DrawAcknowledgementTable;
  }
}

/** Numbers that were chosen instead of those of the published rule, and why. */
export interface Choice {
  readonly representation: Representation;
  readonly reason: string;
}

/** The choice that stands for a draw; undefined where the published rule does. */
export async function choiceOf(db: Database, drawId: string): Promise<Choice | undefined> {
  const row = await db
    .selectFrom('drawRepresentation')
    .select(['choice', 'reason'])
    .where('drawId', '=', drawId)
    .orderBy('chosenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  // jsonb arrives parsed.
  const representation = row?.choice as unknown as Representation | null | undefined;
  return row && representation ? { representation, reason: row.reason } : undefined;
}

/** Null goes back to the published rule. */
export async function insertChoice(
  tx: Tx,
  drawId: string,
  { representation, reason }: { representation: Representation | null; reason: string },
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('drawRepresentation')
    .values({
      id: newId(),
      drawId,
      choice: representation && JSON.stringify(representation),
      reason,
      chosenBy: by,
      chosenAt: now,
    })
    .execute();
}

/** Why each applicant without a chance was let stand, by number. */
export async function acknowledgementsOf(db: Database, drawId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('drawAcknowledgement')
    .select(['applicant', 'reason'])
    .where('drawId', '=', drawId)
    .execute();
  return new Map(rows.map(({ applicant, reason }) => [applicant, reason]));
}

export async function insertAcknowledgements(
  tx: Tx,
  drawId: string,
  { applicants, reason }: { applicants: readonly string[]; reason: string },
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('drawAcknowledgement')
    .values(applicants.map((applicant) => ({ drawId, applicant, reason, acknowledgedBy: by, acknowledgedAt: now })))
    .onConflict((conflict) => conflict.columns(['drawId', 'applicant']).doUpdateSet({ reason, acknowledgedAt: now }))
    .execute();
}
