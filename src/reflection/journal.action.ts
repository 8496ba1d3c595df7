import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import type { JournalEntry } from './journal.ts';
import {
  addEntry,
  changeEntry,
  deleteEntry,
  deleteJournal,
  deletePassage,
  lockOwnEntry,
  savePassage,
} from './journal.store.ts';
import { passagesOf } from './passages.rules.ts';

/*
 * What somebody writes for themselves is no deed of the programme: writing, mending and removing an entry leave no line in the log.
 * Showing a passage to others, taking it back and erasing the whole journal do.
 */

export type NewEntry = Pick<JournalEntry, 'id' | 'cohortId' | 'sessionId' | 'thread' | 'prompt' | 'text'>;

/** Keeps a new entry. Sent twice it is one. */
export async function writeEntry(deed: Deed, accountId: string, entry: NewEntry): Promise<void> {
  const now = deed.clock.now();
  await inTransaction(deed.db, (tx) => addEntry(tx, { ...entry, accountId, writtenAt: now, changedAt: now }));
}

export type EntryRefusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'changedMeanwhile'; readonly stored: string };

/** Changes the text of an entry that its author began with as it was at `base`; what was shared of it stays as it was. */
export async function mendEntry(
  deed: Deed,
  change: { readonly accountId: string; readonly id: string; readonly text: string; readonly base: string },
): Promise<Result<null, EntryRefusal>> {
  const { accountId, id, text, base } = change;
  return await inTransaction(deed.db, async (tx) => {
    const stored = await lockOwnEntry(tx, accountId, id);
    if (!stored) return refused({ kind: 'notFound' });
    if (stored.text === text) return ok(null);
    if (stored.changedAt.toString() !== base) return refused({ kind: 'changedMeanwhile', stored: stored.text });
    await changeEntry(tx, { id, accountId, text, changedAt: deed.clock.now() });
    return ok(null);
  });
}

/** Removes an entry with all that was shared of it. */
export async function removeEntry(deed: Deed, accountId: string, id: string): Promise<void> {
  await inTransaction(deed.db, (tx) => deleteEntry(tx, accountId, id));
}

/** Erases everything that somebody has written in their journal. */
export async function eraseJournal(deed: Deed, accountId: string): Promise<void> {
  await inTransaction(deed.db, async (tx) => {
    const entries = await deleteJournal(tx, accountId);
    if (entries === 0) return;
    await writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: accountId },
      action: 'journalErased',
      subject: { kind: 'account', id: accountId },
      details: { entries },
    });
  });
}

export interface Sharing {
  readonly accountId: string;
  readonly entryId: string;
  /** Which passage of the entry, from 0, and its text as the author saw it: what has changed meanwhile is not shared unseen. */
  readonly index: number;
  readonly text: string;
  readonly cohortId: string;
  readonly groupId: string | null;
}

/** Shows one passage of an own entry to the own group, or with `groupId` null to the whole cohort. */
export async function sharePassage(
  deed: Deed,
  sharing: Sharing,
): Promise<Result<null, 'notFound' | 'changedMeanwhile'>> {
  const { accountId, entryId, index, text, cohortId, groupId } = sharing;
  return await inTransaction(deed.db, async (tx) => {
    const entry = await lockOwnEntry(tx, accountId, entryId);
    if (!entry) return refused('notFound');
    if (passagesOf(entry.text)[index] !== text) return refused('changedMeanwhile');
    const now = deed.clock.now();
    if (!(await savePassage(tx, { entryId, cohortId, groupId, text, sharedAt: now }))) return ok(null);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: accountId },
      action: 'passageShared',
      subject: { kind: 'account', id: accountId },
      details: { with: groupId === null ? 'cohort' : 'group' },
    });
    return ok(null);
  });
}

/** Takes a passage back: nobody else can read it any more. */
export async function takePassageBack(
  deed: Deed,
  {
    accountId,
    entryId,
    passageId,
  }: { readonly accountId: string; readonly entryId: string; readonly passageId: string },
): Promise<Result<null, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    if (!(await lockOwnEntry(tx, accountId, entryId))) return refused('notFound');
    if (!(await deletePassage(tx, entryId, passageId))) return ok(null);
    await writeLog(tx, {
      at: deed.clock.now(),
      actor: { kind: 'account', id: accountId },
      action: 'passageTakenBack',
      subject: { kind: 'account', id: accountId },
    });
    return ok(null);
  });
}
