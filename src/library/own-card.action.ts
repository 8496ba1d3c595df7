import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { readCard, type CardFault, type CardFiles } from './card-file.rules.ts';
import { knownToPlan, shippedCards } from './library.ts';
import { deleteOwnCard, lockOwnCard, saveOwnCard, setOwnCardState, type OwnCard } from './own-card.store.ts';

/** A name for a card in addresses: small letters, digits and hyphens. */
const keyPattern = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** The name that the address of a new card has: one that were called so could not be opened to be changed. */
const takenByAddress = 'ny';

export type SaveRefusal =
  | { readonly kind: 'badKey' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'changedMeanwhile'; readonly stored: OwnCard }
  | { readonly kind: 'faults'; readonly faults: readonly CardFault[] };

export interface CardChange {
  readonly key: string;
  readonly files: CardFiles & { readonly nb: string };
  /** When the version that the writer began with was saved; null where there was none. */
  readonly base: string | null;
  readonly accountId: string;
}

/**
 * Saves an own card, or the school's own version of one that ships, as a draft until it is shown. One with faults is not saved: they
 * are all named. Saving the same again changes nothing.
 */
export async function saveCard(
  deed: Deed,
  { key, files, base, accountId }: CardChange,
): Promise<Result<null, SaveRefusal>> {
  if (!keyPattern.test(key)) return refused({ kind: 'badKey' });
  if (key === takenByAddress) return refused({ kind: 'taken' });
  const read = readCard(key, files, knownToPlan());
  if (!read.ok) return refused({ kind: 'faults', faults: read.reason });
  return await inTransaction(deed.db, async (tx) => {
    const stored = await lockOwnCard(tx, key);
    const text = { nb: files.nb, nn: files.nn ?? null, en: files.en ?? null };
    if (stored && stored.nb === text.nb && stored.nn === text.nn && stored.en === text.en) return ok(null);
    if (stored && base === null) return refused({ kind: 'taken' });
    if (stored && stored.changedAt.toString() !== base) return refused({ kind: 'changedMeanwhile', stored });
    const now = deed.clock.now();
    const card = { ...text, key, state: stored?.state ?? 'draft', changedBy: accountId, changedAt: now } as const;
    if (!(await saveOwnCard(tx, card, stored))) return refused({ kind: 'taken' });
    await note(tx, now, { action: 'cardSaved', key, accountId });
    return ok(null);
  });
}

/** Shows a card to everybody, or makes it a draft again. */
export async function showCard(
  deed: Deed,
  by: { readonly key: string; readonly accountId: string },
  state: OwnCard['state'],
): Promise<Result<null, 'notFound'>> {
  return await inTransaction(deed.db, async (tx) => {
    const stored = await lockOwnCard(tx, by.key);
    if (!stored) return refused('notFound');
    if (stored.state === state) return ok(null);
    await setOwnCardState(tx, by.key, state);
    const now = deed.clock.now();
    await note(tx, now, state === 'shown' ? { action: 'cardShown', ...by } : { action: 'cardHidden', ...by });
    return ok(null);
  });
}

/** Removes an own card; where one ships under the same name, that one is read again. Doing it twice is doing it once. */
export async function removeCard(
  deed: Deed,
  by: { readonly key: string; readonly accountId: string },
): Promise<{ readonly stillThere: boolean }> {
  return await inTransaction(deed.db, async (tx) => {
    const stored = await lockOwnCard(tx, by.key);
    if (stored) {
      await deleteOwnCard(tx, by.key);
      await note(tx, deed.clock.now(), { action: 'cardRemoved', ...by });
    }
    return { stillThere: shippedCards().cards.some(({ id }) => id === by.key) };
  });
}

interface Noted {
  readonly action: string;
  readonly key: string;
  readonly accountId: string;
}

async function note(tx: Tx, at: Temporal.Instant, { action, key, accountId }: Noted): Promise<void> {
  await writeLog(tx, { at, actor: { kind: 'account', id: accountId }, action, subject: { kind: 'card', id: key } });
}
