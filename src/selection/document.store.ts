import { newId } from '../kit/id.ts';
import type { Book, DrawPromise, FairnessCertificate, Pool, Protocol } from '../draw/index.ts';
import type { Database, Tx } from '../store/index.ts';
import type { Member } from './draw.ts';

interface DrawBookTable {
  id: string;
  drawId: string;
  poolHash: string;
  members: string;
  content: string;
  madeBy: string | null;
  madeAt: Temporal.Instant;
}

interface DrawPromiseTable {
  drawId: string;
  commitment: string;
  document: string;
  chanceAt: Temporal.Instant;
  publishedBy: string | null;
  publishedAt: Temporal.Instant;
}

interface DiceEntryTable {
  drawId: string;
  enteredBy: string;
  digits: string;
  enteredAt: Temporal.Instant;
}

interface DrawProtocolTable {
  drawId: string;
  document: string;
  heldBy: string | null;
  heldAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    drawBook: DrawBookTable;
    drawPromise: DrawPromiseTable;
    diceEntry: DiceEntryTable;
    drawProtocol: DrawProtocolTable;
  }
}

/** What a ticket book was made of and came to. */
export interface BookContent {
  readonly pool: Pool;
  readonly chances: Readonly<Record<string, number>>;
  readonly certificate: FairnessCertificate;
  readonly book: Book;
}

export interface MadeBook extends BookContent {
  /** Of the pool that it was made for: another hash now means that the book is out of date. */
  readonly poolHash: string;
  readonly members: readonly Member[];
  readonly madeAt: Temporal.Instant;
}

export async function newestBook(db: Database, drawId: string): Promise<MadeBook | undefined> {
  const row = await db
    .selectFrom('drawBook')
    .select(['poolHash', 'members', 'content', 'madeAt'])
    .where('drawId', '=', drawId)
    .orderBy('madeAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  // jsonb arrives parsed; it is read by no one but this store's own writers.
  const content = row.content as unknown as BookContent;
  return { ...content, poolHash: row.poolHash, members: row.members as unknown as Member[], madeAt: row.madeAt };
}

export async function insertBook(
  tx: Tx,
  drawId: string,
  { poolHash, members, madeAt, ...content }: MadeBook,
  by: string,
): Promise<void> {
  await tx
    .insertInto('drawBook')
    .values({
      id: newId(),
      drawId,
      poolHash,
      members: JSON.stringify(members),
      content: JSON.stringify(content),
      madeBy: by,
      madeAt,
    })
    .execute();
}

/** A promise as it was published. */
export interface PublishedPromise {
  readonly commitment: string;
  readonly promise: DrawPromise;
  readonly chanceAt: Temporal.Instant;
  readonly publishedAt: Temporal.Instant;
}

export async function promiseOf(db: Database, drawId: string): Promise<PublishedPromise | undefined> {
  const row = await db
    .selectFrom('drawPromise')
    .select(['commitment', 'document', 'chanceAt', 'publishedAt'])
    .where('drawId', '=', drawId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { document, ...rest } = row;
  return { ...rest, promise: JSON.parse(document) as DrawPromise };
}

/** The promise's canonical JSON: the very text that the commitment is the hash of. */
export async function promiseText(db: Database, drawId: string): Promise<string | undefined> {
  const row = await db.selectFrom('drawPromise').select('document').where('drawId', '=', drawId).executeTakeFirst();
  return row?.document;
}

/** `document` is the canonical JSON that the commitment is the hash of, byte for byte. */
export async function insertPromise(
  tx: Tx,
  drawId: string,
  promise: Omit<PublishedPromise, 'promise'> & { readonly document: string },
  by: string,
): Promise<void> {
  await tx
    .insertInto('drawPromise')
    .values({ drawId, ...promise, publishedBy: by })
    .execute();
}

export interface DiceReading {
  readonly enteredBy: string;
  readonly digits: string;
}

export async function diceEntriesOf(db: Database, drawId: string): Promise<DiceReading[]> {
  return await db
    .selectFrom('diceEntry')
    .select(['enteredBy', 'digits'])
    .where('drawId', '=', drawId)
    .orderBy('enteredAt')
    .execute();
}

/** What one person has read off the dice; entering again corrects it, as long as nothing is drawn. */
export async function saveDiceEntry(
  tx: Tx,
  drawId: string,
  { enteredBy, digits }: DiceReading,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('diceEntry')
    .values({ drawId, enteredBy, digits, enteredAt: now })
    .onConflict((conflict) => conflict.columns(['drawId', 'enteredBy']).doUpdateSet({ digits, enteredAt: now }))
    .execute();
}

export async function protocolOf(db: Database, drawId: string): Promise<Protocol | undefined> {
  const text = await protocolText(db, drawId);
  return text === undefined ? undefined : (JSON.parse(text) as Protocol);
}

/** The protocol's canonical JSON, as it was signed. */
export async function protocolText(db: Database, drawId: string): Promise<string | undefined> {
  const row = await db.selectFrom('drawProtocol').select('document').where('drawId', '=', drawId).executeTakeFirst();
  return row?.document;
}

export async function insertProtocol(
  tx: Tx,
  drawId: string,
  document: string,
  by: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await tx.insertInto('drawProtocol').values({ drawId, document, heldBy: by, heldAt: now }).execute();
}
