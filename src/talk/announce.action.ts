import type { Deed } from '../admission/index.ts';
import type { Cohort } from '../cohort/index.ts';
import { sha256Hex } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { notify } from '../notices/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import type { Announcement } from './announcement.ts';
import { announcementMail } from './announcement-mail.ts';
import { findAnnouncement, saveAnnouncement, saveOpened, saveTold } from './announcement.store.ts';
import { recipientsOf, type Listener } from './audience.rules.ts';
import { listenersOf } from './listeners.ts';

export type NewAnnouncement = Omit<Announcement, 'cohortId' | 'sentAt'>;

export type AnnounceRefusal = 'nobody' | 'changed';

/** Of whom somebody has seen that an announcement goes to them. */
export function recipientsMark(recipients: readonly Pick<Listener, 'accountId'>[]): string {
  return sha256Hex(
    recipients
      .map(({ accountId }) => accountId)
      .toSorted()
      .join(),
  );
}

/** What makes the notice of an announcement that one; who was told is asked for by it. */
export function noticeKeyOf(announcementId: string): string {
  return `announcement:${announcementId}`;
}

/** Tells everybody who is addressed, if they are still those whom the sender has seen. Sent twice it is sent once. */
export async function announce(
  deed: Deed,
  by: { readonly cohort: Cohort; readonly accountId: string },
  announcement: NewAnnouncement,
  mark: string,
): Promise<Result<null, AnnounceRefusal>> {
  const { cohort, accountId } = by;
  const { id, audience } = announcement;
  return await inTransaction(deed.db, async (tx) => {
    if (await findAnnouncement(tx, cohort.id, id)) return ok(null);
    const recipients = recipientsOf(announcement, await listenersOf(tx, cohort));
    if (recipients.length === 0) return refused('nobody');
    if (recipientsMark(recipients) !== mark) return refused('changed');
    const now = deed.clock.now();
    const isNew = await saveAnnouncement(tx, { ...announcement, cohortId: cohort.id, sentBy: accountId, sentAt: now });
    if (!isNew) return ok(null);
    const accounts = recipients.map((one) => one.accountId);
    await saveTold(tx, id, accounts);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: accountId },
      action: 'announcementSent',
      subject: { kind: 'cohort', id: cohort.id },
      details: { announcement: id, audience, people: accounts.length },
    });
    await notify(tx, now, accounts, {
      kind: 'announcement',
      key: noticeKeyOf(id),
      compose: (language) => announcementMail(deed.baseUrl, cohort, announcement, language),
    });
    return ok(null);
  });
}

/** Remembers that somebody has opened an announcement. That they have read is no deed of the programme: the log is not told. */
export async function markOpened({ db, clock }: Deed, accountId: string, announcementId: string): Promise<void> {
  await inTransaction(db, (tx) => saveOpened(tx, announcementId, accountId, clock.now()));
}
