import { newId } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';

interface OwnCardTable {
  id: string;
  key: string;
  nb: string;
  nn: string | null;
  en: string | null;
  state: 'draft' | 'shown';
  changedBy: string | null;
  changedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    ownCard: OwnCardTable;
  }
}

/** A card as the school has written it: the files themselves, which may have faults. */
export type OwnCard = Readonly<OwnCardTable>;

export async function ownCards(db: Database): Promise<OwnCard[]> {
  return await db.selectFrom('ownCard').selectAll().orderBy('key').execute();
}

export async function findOwnCard(db: Database, key: string): Promise<OwnCard | undefined> {
  return await db.selectFrom('ownCard').selectAll().where('key', '=', key).executeTakeFirst();
}

/** The same, held until the end of the transaction so that nobody else changes it meanwhile. */
export async function lockOwnCard(tx: Tx, key: string): Promise<OwnCard | undefined> {
  return await tx.selectFrom('ownCard').selectAll().where('key', '=', key).forUpdate().executeTakeFirst();
}

/** Keeps a card under its key, new or in place of what was there; false where somebody else was first with a new one. */
export async function saveOwnCard(
  tx: Tx,
  card: Omit<OwnCardTable, 'id'>,
  replaces: OwnCard | undefined,
): Promise<boolean> {
  if (replaces) {
    await tx.updateTable('ownCard').set(card).where('id', '=', replaces.id).execute();
    return true;
  }
  const result = await tx
    .insertInto('ownCard')
    .values({ ...card, id: newId() })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function setOwnCardState(tx: Tx, key: string, state: OwnCard['state']): Promise<void> {
  await tx.updateTable('ownCard').set({ state }).where('key', '=', key).execute();
}

export async function deleteOwnCard(tx: Tx, key: string): Promise<void> {
  await tx.deleteFrom('ownCard').where('key', '=', key).execute();
}
