import { newId } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { renameAccount } from '../people/index.ts';
import { inTransaction, writeLog } from '../store/index.ts';
import { insertApplication, liveApplicationOf } from './application.store.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import type { Language } from '../kit/language.ts';

/** Starts an application for a contact, or finds the one they have in this call. Answers its id. */
export async function startApplication(
  deed: Deed,
  callId: string,
  contact: { accountId: string; name: string; language: Language },
): Promise<Result<string, 'notOpen'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await findCall(tx, callId);
    if (!call || callPhase(call, now) !== 'open') return refused('notOpen');
    await renameAccount(tx, contact.accountId, contact.name, contact.language);
    const id = newId();
    const isNew = await insertApplication(tx, { id, callId, contactAccountId: contact.accountId }, now);
    if (!isNew) return ok((await liveApplicationOf(tx, callId, contact.accountId)) ?? id);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: contact.accountId },
      action: 'applicationStarted',
      subject: { kind: 'application', id },
    });
    return ok(id);
  });
}
