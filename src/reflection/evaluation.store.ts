import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import { emptyTally, type Tally } from './evaluation.rules.ts';

interface EvaluationTable {
  id: string;
  cohortId: string;
  gatheringNumber: number;
  answered: string[];
  counts: string;
  texts: string;
}

declare module '../store/schema.ts' {
  interface Tables {
    evaluation: EvaluationTable;
  }
}

/** What has been answered about each gathering of a cohort, by number; one that nobody has answered about is not there. */
export async function talliesOf(db: Database, cohortId: string): Promise<ReadonlyMap<number, Tally>> {
  const rows = await db
    .selectFrom('evaluation')
    .select(['gatheringNumber', 'answered', 'counts', 'texts'])
    .where('cohortId', '=', cohortId)
    .execute();
  return new Map(rows.map(({ gatheringNumber, ...row }) => [gatheringNumber, asTally(row)]));
}

/** The same of one gathering, held until the end of the transaction so that no two answers meet. */
export async function lockTally(tx: Tx, cohortId: string, gatheringNumber: number): Promise<Tally> {
  const empty = { answered: [], counts: '{}', texts: '{}' };
  await tx
    .insertInto('evaluation')
    .values({ ...empty, id: newId(), cohortId, gatheringNumber })
    .onConflict((conflict) => conflict.columns(['cohortId', 'gatheringNumber']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('evaluation')
    .select(['answered', 'counts', 'texts'])
    .where('cohortId', '=', cohortId)
    .where('gatheringNumber', '=', gatheringNumber)
    .forUpdate()
    .executeTakeFirst();
  return row ? asTally(row) : emptyTally;
}

export async function saveTally(tx: Tx, cohortId: string, gatheringNumber: number, tally: Tally): Promise<void> {
  await tx
    .updateTable('evaluation')
    .set({
      answered: [...tally.answered],
      counts: JSON.stringify(tally.counts),
      texts: JSON.stringify(tally.texts),
    })
    .where('cohortId', '=', cohortId)
    .where('gatheringNumber', '=', gatheringNumber)
    .execute();
}

// jsonb arrives parsed from both databases; the columns' type is what is written.
function asTally({ answered, counts, texts }: Pick<EvaluationTable, 'answered' | 'counts' | 'texts'>): Tally {
  return {
    answered,
    counts: counts as unknown as Tally['counts'],
    texts: texts as unknown as Tally['texts'],
  };
}
