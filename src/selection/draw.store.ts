import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { DrawState } from './draw-state.rules.ts';
import type { Draw } from './draw.ts';

interface DrawTable {
  id: string;
  callId: string;
  number: number;
  kind: Draw['kind'];
  state: DrawState;
  vacancies: number | null;
  accepted: string;
  repeats: string | null;
  repeatReason: string | null;
  startedAt: Temporal.Instant;
  startedBy: string | null;
}

declare module '../store/schema.ts' {
  interface Tables {
    draw: DrawTable;
  }
}

const columns = [
  'id',
  'callId',
  'number',
  'kind',
  'state',
  'vacancies',
  'accepted',
  'repeats',
  'repeatReason',
  'startedAt',
] as const satisfies readonly (keyof DrawTable)[];

type DrawRow = Pick<DrawTable, (typeof columns)[number]>;

/** All draws of a call, the first one first. */
export async function drawsOf(db: Database, callId: string): Promise<Draw[]> {
  const rows = await db
    .selectFrom('draw')
    .select(columns)
    .where('callId', '=', callId)
    .orderBy('number')
    .limit(500)
    .execute();
  return rows.map(asDraw);
}

export async function findDraw(db: Database, callId: string, number: number): Promise<Draw | undefined> {
  const row = await db
    .selectFrom('draw')
    .select(columns)
    .where('callId', '=', callId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && asDraw(row);
}

export async function drawById(db: Database, id: string): Promise<Draw | undefined> {
  const row = await db.selectFrom('draw').select(columns).where('id', '=', id).executeTakeFirst();
  return row && asDraw(row);
}

/** The draw that is being worked on, or else the newest one that counts. */
export async function currentDraw(db: Database, callId: string): Promise<Draw | undefined> {
  const row = await db
    .selectFrom('draw')
    .select(columns)
    .where('callId', '=', callId)
    .where('state', '!=', 'discarded')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asDraw(row);
}

export interface NewDraw {
  readonly callId: string;
  readonly kind: Draw['kind'];
  readonly vacancies: number | null;
  readonly accepted: readonly string[];
  readonly repeats: string | null;
  readonly repeatReason: string | null;
}

/** Begins the call's next draw. The caller holds the call. */
export async function insertDraw(tx: Tx, draw: NewDraw, by: string, now: Temporal.Instant): Promise<Draw> {
  const last = await tx
    .selectFrom('draw')
    .select(sql<number>`coalesce(max(number), 0)`.as('number'))
    .where('callId', '=', draw.callId)
    .executeTakeFirstOrThrow();
  const row: DrawTable = {
    ...draw,
    id: newId(),
    number: last.number + 1,
    state: 'preparing',
    accepted: JSON.stringify(draw.accepted),
    startedAt: now,
    startedBy: by,
  };
  await tx.insertInto('draw').values(row).execute();
  return { ...row, accepted: draw.accepted };
}

export async function saveDrawState(tx: Tx, id: string, state: DrawState): Promise<void> {
  await tx.updateTable('draw').set({ state }).where('id', '=', id).execute();
}

// jsonb arrives parsed from both databases; the column's type is what is written.
function asDraw(row: DrawRow): Draw {
  return { ...row, accepted: row.accepted as unknown as readonly string[] };
}
