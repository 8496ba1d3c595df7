import type { Deed } from '../admission/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { calendarGeneration, saveCalendarGeneration } from './calendar-address.store.ts';

/**
 * Gives an account a new calendar address; the old one opens nothing from this moment. `seen` is the one that was on the page: asking
 * twice from the same page renews once.
 */
export async function renewCalendarAddress(deed: Deed, accountId: string, seen: number): Promise<void> {
  await inTransaction(deed.db, async (tx) => {
    const now = deed.clock.now();
    if ((await calendarGeneration(tx, accountId)) !== seen) return;
    if (!(await saveCalendarGeneration(tx, accountId, { from: seen, to: seen + 1 }, now))) return;
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: accountId },
      action: 'calendarAddressRenewed',
      subject: { kind: 'account', id: accountId },
      details: { generation: seen + 1 },
    });
  });
}
