import { accountsById } from '../people/index.ts';
import type { Tx } from '../store/index.ts';
import { choicesOf } from './choice.store.ts';
import { leavesAt } from './delivery.rules.ts';
import { unchosen, type NewNotice } from './notice.ts';
import { dedupeKeyOf, saveNotices } from './notice.store.ts';
import { planSending } from './plan-sending.ts';

/**
 * Tells people something, each in their own language, in the transaction of the deed that it is about. It leaves later, when each of
 * them wants it; whoever has turned its kind off finds it on their own page alone. Saying the same again to the same person does nothing.
 */
export async function notify(
  tx: Tx,
  now: Temporal.Instant,
  accountIds: readonly string[],
  { kind, key, neededBy, compose }: NewNotice,
): Promise<void> {
  const accounts = await accountsById(tx, accountIds);
  const choices = await choicesOf(
    tx,
    accounts.map(({ id }) => id),
  );
  const rows = accounts.map(({ id, language }) => ({
    accountId: id,
    kind,
    dedupeKey: dedupeKeyOf(key, id),
    language,
    ...compose(language),
    madeAt: now,
    dueAt: leavesAt(now, kind, choices.get(id) ?? unchosen, { neededBy }),
  }));
  await saveNotices(tx, rows);
  await planSending(
    tx,
    rows.map(({ dueAt }) => dueAt),
  );
}
