import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Programme } from './programme.ts';

interface GatheringTable {
  id: string;
  cohortId: string;
  number: number;
  fromOn: Temporal.PlainDate;
  toOn: Temporal.PlainDate;
  venue: string;
  address: string;
  practical: string;
  changedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    gathering: GatheringTable;
  }
}

/** A gathering (samling) as the school plans it: placed in time and space, published or not. */
export interface PlacedGathering {
  readonly id: string;
  readonly cohortId: string;
  readonly number: number;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly venue: string;
  readonly address: string;
  readonly practical: Programme['practical'];
  readonly changedAt: Temporal.Instant;
}

/** The gatherings of a cohort that have been placed, by number. */
export async function gatheringsOf(db: Database, cohortId: string): Promise<PlacedGathering[]> {
  const rows = await db
    .selectFrom('gathering')
    .selectAll()
    .where('cohortId', '=', cohortId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...row, practical: row.practical as unknown as Programme['practical'] }));
}

export async function saveGathering(tx: Tx, gathering: Omit<PlacedGathering, 'id'>): Promise<string> {
  const id = newId();
  await tx
    .insertInto('gathering')
    .values({ ...gathering, id, practical: JSON.stringify(gathering.practical) })
    .execute();
  return id;
}
