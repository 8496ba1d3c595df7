import type { Database, Tx } from '../store/index.ts';
import type { PlacedGathering } from './gathering.store.ts';

/** One gathering of a cohort; undefined while it lies nowhere. */
export async function findGathering(
  db: Database,
  cohortId: string,
  number: number,
): Promise<PlacedGathering | undefined> {
  const row = await db
    .selectFrom('gathering')
    .selectAll()
    .where('cohortId', '=', cohortId)
    .where('number', '=', number)
    .executeTakeFirst();
  // jsonb arrives parsed from both databases.
  return row && { ...row, practical: row.practical as unknown as PlacedGathering['practical'] };
}

export async function updateGathering(
  tx: Tx,
  id: string,
  { practical, ...change }: Pick<PlacedGathering, 'fromOn' | 'toOn' | 'venue' | 'address' | 'practical' | 'changedAt'>,
): Promise<void> {
  await tx
    .updateTable('gathering')
    .set({ ...change, practical: JSON.stringify(practical) })
    .where('id', '=', id)
    .execute();
}

/** Something of what lies in the gathering has changed. */
export async function touchGathering(tx: Tx, id: string, changedAt: Temporal.Instant): Promise<void> {
  await tx.updateTable('gathering').set({ changedAt }).where('id', '=', id).execute();
}
