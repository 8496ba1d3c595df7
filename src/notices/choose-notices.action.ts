import type { Clock } from '../kit/clock.ts';
import { inTransaction, writeLog, type Database, type Tx } from '../store/index.ts';
import { choiceOf, saveChoice } from './choice.store.ts';
import { leavesAt } from './delivery.rules.ts';
import { isImportant, type NoticeChoice } from './notice.ts';
import { moveNotices, takeWaitingNotices } from './notice.store.ts';
import { planSending } from './plan-sending.ts';

/** Keeps how somebody wants to be told; what waits for them goes by it at once. Choosing the same again changes nothing. */
export async function chooseNotices(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  accountId: string,
  { delivery, muted: unwanted }: NoticeChoice,
): Promise<void> {
  const muted = [...new Set(unwanted)].filter((kind) => !isImportant(kind)).toSorted();
  const choice = { delivery, muted };
  await inTransaction(db, async (tx) => {
    const now = clock.now();
    const before = await choiceOf(tx, accountId);
    if (before.delivery === delivery && before.muted.join() === muted.join()) return;
    await saveChoice(tx, accountId, choice, now);
    await reconsider(tx, accountId, choice, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: accountId },
      action: 'noticesChosen',
      subject: { kind: 'account', id: accountId },
      details: { delivery, muted: muted.length },
    });
  });
}

async function reconsider(tx: Tx, accountId: string, choice: NoticeChoice, now: Temporal.Instant): Promise<void> {
  const waiting = await takeWaitingNotices(tx, accountId);
  const times = waiting.map(({ kind }) => leavesAt(now, kind, choice));
  for (const [index, { id }] of waiting.entries()) await moveNotices(tx, [id], times[index] ?? null);
  await planSending(tx, times);
}
