import { accountsById } from '../people/index.ts';
import { planJob, type Tx } from '../store/index.ts';
import type { NewNotice } from './notice.ts';
import { saveNotices } from './notice.store.ts';

/**
 * Tells people something, each in their own language, in the transaction of the deed that it is about. It leaves later, when each of
 * them wants it. Saying the same again to the same person does nothing.
 */
export async function notify(
  tx: Tx,
  now: Temporal.Instant,
  accountIds: readonly string[],
  { kind, key, compose }: NewNotice,
): Promise<void> {
  const accounts = await accountsById(tx, accountIds);
  await saveNotices(
    tx,
    accounts.map(({ id, language }) => ({
      accountId: id,
      kind,
      dedupeKey: `${key}:${id}`,
      language,
      ...compose(language),
      madeAt: now,
      dueAt: now,
    })),
  );
  if (accounts.length > 0) await planJob(tx, { kind: 'sendNotices', subjectId: now.toString(), dueAt: now });
}
