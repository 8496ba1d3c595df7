import { hashSecret, newSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog } from '../store/index.ts';
import { guaranteeLetter } from './application-mail.ts';
import { lockApplication } from './application.store.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import { cancelPendingGuarantee, currentGuarantee, insertGuarantee } from './guarantee.store.ts';
import { letterLanguage } from './sending.ts';

/** The leader's mail was lost: asks once more, with a new link for the same question. The old link stops working. */
export async function askLeaderAgain(
  deed: Deed,
  who: { applicationId: string; accountId: string },
): Promise<Result<null, 'notAsked'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const application = await lockApplication(tx, who.applicationId);
    const call = application && (await findCall(tx, application.callId));
    const pending = application && (await currentGuarantee(tx, application.id));
    const contact = application && (await findAccount(tx, application.contactAccountId));
    if (!application || !call || !contact || pending?.state !== 'pending' || callPhase(call, now) !== 'open')
      return refused('notAsked');
    await cancelPendingGuarantee(tx, application.id);
    const secret = newSecret();
    const guarantor = { name: pending.leaderName, title: pending.leaderTitle, email: pending.leaderEmail };
    const guaranteeId = await insertGuarantee(tx, {
      applicationId: application.id,
      linkHash: hashSecret(secret),
      covers: pending.covers,
      guarantor,
      now,
    });
    await queueMail(
      tx,
      guaranteeLetter(deed.baseUrl, letterLanguage(application, contact), {
        application,
        call,
        contact,
        secret,
        guaranteeId,
      }),
      now,
    );
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: who.accountId },
      action: 'guaranteeAskedAgain',
      subject: { kind: 'application', id: application.id },
      details: { guarantee: guaranteeId },
    });
    return ok(null);
  });
}
