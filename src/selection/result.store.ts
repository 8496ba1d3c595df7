import type { Database, Tx } from '../store/index.ts';
import type { SelectionOutcome } from './outcome.ts';

interface SelectionResultTable {
  callId: string;
  kind: SelectionOutcome['kind'];
  publishedBy: string | null;
  publishedAt: Temporal.Instant;
  settledAt: Temporal.Instant | null;
}

interface WaitingPlaceTable {
  applicationId: string;
  drawId: string;
  position: number;
  givenBy: string | null;
  givenAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    selectionResult: SelectionResultTable;
    waitingPlace: WaitingPlaceTable;
  }
}

export type SelectionResult = Pick<SelectionResultTable, 'kind' | 'publishedAt' | 'settledAt'>;

/** The published result of a call's selection; undefined before it is published. */
export async function resultOf(db: Database, callId: string): Promise<SelectionResult | undefined> {
  return await db
    .selectFrom('selectionResult')
    .select(['kind', 'publishedAt', 'settledAt'])
    .where('callId', '=', callId)
    .executeTakeFirst();
}

export async function insertResult(
  tx: Tx,
  callId: string,
  kind: SelectionResult['kind'],
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('selectionResult')
    .values({ callId, kind, publishedBy: by, publishedAt: now, settledAt: null })
    .execute();
}

/** As when the draw that it came from is to be repeated. */
export async function deleteResult(tx: Tx, callId: string): Promise<void> {
  await tx.deleteFrom('selectionResult').where('callId', '=', callId).execute();
}

export async function saveSettled(tx: Tx, callId: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('selectionResult')
    .set({ settledAt: now })
    .where('callId', '=', callId)
    .where('settledAt', 'is', null)
    .execute();
}

export type WaitingPlace = Pick<WaitingPlaceTable, 'applicationId' | 'drawId' | 'position'>;

/** The places that were given to the waiting by the order that a draw had drawn. */
export async function waitingPlacesOf(db: Database, callId: string): Promise<WaitingPlace[]> {
  return await db
    .selectFrom('waitingPlace')
    .innerJoin('draw', 'draw.id', 'waitingPlace.drawId')
    .select(['waitingPlace.applicationId', 'waitingPlace.drawId', 'waitingPlace.position'])
    .where('draw.callId', '=', callId)
    .execute();
}

export async function insertWaitingPlace(
  tx: Tx,
  place: WaitingPlace,
  by: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('waitingPlace')
    .values({ ...place, givenBy: by, givenAt: now })
    .onConflict((conflict) => conflict.column('applicationId').doNothing())
    .execute();
}
