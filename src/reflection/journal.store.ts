import { newId, sha256Hex } from '../kit/id.ts';
import type { Database, Tx } from '../store/index.ts';
import type { JournalEntry, JournalThread, ReadPassage, SharedPassage } from './journal.ts';

interface JournalEntryTable {
  id: string;
  accountId: string;
  cohortId: string | null;
  sessionId: string | null;
  thread: JournalThread;
  prompt: string | null;
  text: string;
  writtenAt: Temporal.Instant;
  changedAt: Temporal.Instant;
}

interface SharedPassageTable {
  id: string;
  entryId: string;
  cohortId: string;
  groupId: string | null;
  text: string;
  textHash: string;
  sharedAt: Temporal.Instant;
}

declare module '../store/schema.ts' {
  interface Tables {
    journalEntry: JournalEntryTable;
    sharedPassage: SharedPassageTable;
  }
}

/*
 * Every question about entries names the account that asks: there is none that reads what somebody else has written. What is shared
 * lies in rows of its own.
 */

/** Somebody's own entries, the newest first. */
export async function entriesOf(db: Database, accountId: string): Promise<JournalEntry[]> {
  return await db
    .selectFrom('journalEntry')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .execute();
}

/** A page of them, of one thread or of all. */
export async function someEntriesOf(
  db: Database,
  accountId: string,
  thread: JournalThread | null,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<JournalEntry[]> {
  return await db
    .selectFrom('journalEntry')
    .selectAll()
    .where('accountId', '=', accountId)
    .$if(thread !== null, (query) => query.where('thread', '=', thread))
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countEntries(db: Database, accountId: string, thread: JournalThread | null): Promise<number> {
  const row = await db
    .selectFrom('journalEntry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .$if(thread !== null, (query) => query.where('thread', '=', thread))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The sessions that somebody has written about. */
export async function writtenSessions(db: Database, accountId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('journalEntry')
    .select('sessionId')
    .distinct()
    .where('accountId', '=', accountId)
    .execute();
  return new Set(rows.flatMap(({ sessionId }) => sessionId ?? []));
}

/** One of somebody's own entries; undefined where it is another's or none. */
export async function ownEntry(db: Database, accountId: string, id: string): Promise<JournalEntry | undefined> {
  return await db
    .selectFrom('journalEntry')
    .selectAll()
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
}

/** The same, held until the end of the transaction. */
export async function lockOwnEntry(tx: Tx, accountId: string, id: string): Promise<JournalEntry | undefined> {
  return await tx
    .selectFrom('journalEntry')
    .selectAll()
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
}

/** Keeps a new entry under the id that the form was given; a second with the same id is not kept again. */
export async function addEntry(tx: Tx, entry: JournalEntry): Promise<void> {
  await tx
    .insertInto('journalEntry')
    .values(entry)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function changeEntry(
  tx: Tx,
  entry: Pick<JournalEntry, 'id' | 'accountId' | 'text' | 'changedAt'>,
): Promise<void> {
  const { id, accountId, ...change } = entry;
  await tx.updateTable('journalEntry').set(change).where('id', '=', id).where('accountId', '=', accountId).execute();
}

export async function deleteEntry(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('journalEntry')
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Erases all that somebody has written, with what they have shared of it; answers how many entries there were. */
export async function deleteJournal(tx: Tx, accountId: string): Promise<number> {
  const result = await tx.deleteFrom('journalEntry').where('accountId', '=', accountId).executeTakeFirst();
  return Number(result.numDeletedRows);
}

const passageColumns = [
  'sharedPassage.id',
  'sharedPassage.entryId',
  'sharedPassage.cohortId',
  'sharedPassage.groupId',
  'sharedPassage.text',
  'sharedPassage.sharedAt',
] as const;

/** What somebody has shared of one of their entries. */
export async function sharedOf(db: Database, entryId: string): Promise<SharedPassage[]> {
  return await db
    .selectFrom('sharedPassage')
    .select(passageColumns)
    .where('entryId', '=', entryId)
    .orderBy('sharedAt')
    .execute();
}

/** The same of all of somebody's entries. */
export async function sharedBy(db: Database, accountId: string): Promise<SharedPassage[]> {
  return await db
    .selectFrom('journalEntry')
    .innerJoin('sharedPassage', 'sharedPassage.entryId', 'journalEntry.id')
    .select(passageColumns)
    .where('journalEntry.accountId', '=', accountId)
    .orderBy('sharedPassage.sharedAt')
    .execute();
}

/** What has been shared with a member of a group: with that group, or with the whole cohort; at most `limit`, the newest first. */
export async function sharedWith(
  db: Database,
  cohortId: string,
  groupId: string,
  limit: number,
): Promise<ReadPassage[]> {
  return await db
    .selectFrom('sharedPassage')
    .innerJoin('journalEntry', 'journalEntry.id', 'sharedPassage.entryId')
    .innerJoin('account', 'account.id', 'journalEntry.accountId')
    .select(passageColumns)
    .select(['journalEntry.accountId', 'account.name as author'])
    .where('sharedPassage.cohortId', '=', cohortId)
    .where((where) =>
      where.or([where('sharedPassage.groupId', 'is', null), where('sharedPassage.groupId', '=', groupId)]),
    )
    .orderBy('sharedPassage.sharedAt', 'desc')
    .orderBy('sharedPassage.id')
    .limit(limit)
    .execute();
}

/** Shares a passage, or changes whom it is shared with; answers false where nothing changed. */
export async function savePassage(tx: Tx, passage: Omit<SharedPassage, 'id'>): Promise<boolean> {
  const { cohortId, groupId, sharedAt } = passage;
  const result = await tx
    .insertInto('sharedPassage')
    .values({ ...passage, id: newId(), textHash: sha256Hex(passage.text) })
    .onConflict((conflict) =>
      conflict
        .columns(['entryId', 'textHash'])
        .doUpdateSet({ cohortId, groupId, sharedAt })
        .where((where) =>
          where.or([
            where('sharedPassage.cohortId', '!=', cohortId),
            where('sharedPassage.groupId', 'is distinct from', groupId),
          ]),
        ),
    )
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function deletePassage(tx: Tx, entryId: string, id: string): Promise<boolean> {
  const result = await tx
    .deleteFrom('sharedPassage')
    .where('id', '=', id)
    .where('entryId', '=', entryId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}
