import type { Deed } from '../admission/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import type { Rating } from './rating.rules.ts';
import { dropRatings, ratingsOf, saveRatings } from './rating.store.ts';

/** One outcome as it was filled in; without a level it is left alone, or taken away where it was rated before. */
export interface TypedRating {
  readonly outcome: string;
  readonly level: number | null;
  readonly reason: string;
}

/** Keeps how somebody rates themselves at a moment. Doing it twice changes nothing. The caller has seen that the moment is open. */
export async function rateOutcomes(
  deed: Deed,
  by: { readonly memberId: string; readonly accountId: string },
  moment: string,
  typed: readonly TypedRating[],
): Promise<void> {
  await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    const before = (await ratingsOf(tx, by.memberId)).filter((one) => one.moment === moment);
    const rated = typed.flatMap(({ outcome, level, reason }): Rating[] =>
      level === null ? [] : [{ outcome, moment, level, reason }],
    );
    const changed = rated.filter((one) => !before.some((other) => sameRating(one, other)));
    const emptied = before.filter(({ outcome }) => typed.some((one) => one.outcome === outcome && one.level === null));
    if (changed.length === 0 && emptied.length === 0) return;
    await saveRatings(tx, by.memberId, changed, now);
    await dropRatings(
      tx,
      by.memberId,
      moment,
      emptied.map(({ outcome }) => outcome),
    );
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'outcomesRated',
      subject: { kind: 'member', id: by.memberId },
      details: { moment, changed: changed.length + emptied.length },
    });
  });
}

function sameRating(one: Rating, other: Rating): boolean {
  return one.outcome === other.outcome && one.level === other.level && one.reason === other.reason;
}
