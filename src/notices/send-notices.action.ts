import type { Clock } from '../kit/clock.ts';
import type { Language } from '../kit/language.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, type Database } from '../store/index.ts';
import { choiceOf } from './choice.store.ts';
import { isMuted } from './delivery.rules.ts';
import { noticeMail } from './notice-mail.ts';
import { accountsToTell, markNoticesSent, moveNotices, takeDueNotices } from './notice.store.ts';

/** What sending needs: where notices are kept, what time it is, where links lead, and who writes. */
export interface NoticeDesk {
  readonly db: Database;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly schoolName: (language: Language) => string;
}

/**
 * Sends everybody what is due for them, each person's in one mail and one transaction: what has been put into the outbox has left, and
 * nothing else has. Safe to run twice, and at the same time.
 */
export async function sendNotices(desk: NoticeDesk): Promise<void> {
  const now = desk.clock.now();
  for (const accountId of await accountsToTell(desk.db, now)) await tell(desk, accountId, now);
}

async function tell({ db, baseUrl, schoolName }: NoticeDesk, accountId: string, now: Temporal.Instant): Promise<void> {
  await inTransaction(db, async (tx) => {
    const due = await takeDueNotices(tx, accountId, now);
    const account = await findAccount(tx, accountId);
    if (!account) return;
    const choice = await choiceOf(tx, accountId);
    const muted = due.filter(({ kind }) => isMuted(kind, choice));
    const [first, ...others] = due.filter((notice) => !muted.includes(notice));
    await moveNotices(
      tx,
      muted.map(({ id }) => id),
      null,
    );
    if (!first) return;
    await queueMail(tx, noticeMail([first, ...others], { account, baseUrl, schoolName }), now);
    await markNoticesSent(
      tx,
      [first, ...others].map(({ id }) => id),
      now,
    );
  });
}
