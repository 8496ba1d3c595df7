import { newId } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { regionIds } from '../register/index.ts';
import { inTransaction, planJob, queueMail, writeLog, type Tx } from '../store/index.ts';
import { findAccount } from '../people/index.ts';
import { reminderLetter } from './application-mail.ts';
import { restoreSent } from './restore-sent.ts';
import { nextState } from './application-state.rules.ts';
import { applicationsInState, lockApplication, saveState } from './application.store.ts';
import type { Call } from './call.ts';
import { callFaults, callTransitions, type CallFault } from './call.rules.ts';
import { findCall, findCallBySlug, insertCall, lockCall, updateCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import { cancelPendingGuarantee } from './guarantee.store.ts';
import { letterLanguage } from './sending.ts';

export type CallTerms = Omit<Call, 'id' | 'state'>;

/** Makes a call or changes one that is not published yet. `id` is the one to change, or the id that a new one gets. Answers its id. */
export async function saveCall(
  deed: Deed,
  by: string,
  terms: CallTerms,
  id?: string,
): Promise<
  Result<string, { kind: 'faults'; faults: readonly CallFault[] } | { kind: 'slugTaken' } | { kind: 'published' }>
> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const existing = await lockCall(tx, id);
    if (existing && existing.state !== 'draft') return refused({ kind: 'published' });
    const twin = await findCallBySlug(tx, terms.slug);
    if (twin && twin.id !== id) return refused({ kind: 'slugTaken' });
    const call: Call = { ...terms, id: id ?? newId(), state: 'draft' };
    const faults = callFaults(call, regionIds.length, now);
    if (faults.length > 0) return refused({ kind: 'faults', faults });
    if (existing) await updateCall(tx, call.id, terms);
    else await insertCall(tx, call, by, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by },
      action: existing ? 'callChanged' : 'callMade',
      subject: { kind: 'call', id: call.id },
      details: { room: call.room, minPerRegion: call.minPerRegion, minSmall: call.minSmall, minLarge: call.minLarge },
    });
    return ok(call.id);
  });
}

/** Publishes the call with its terms; from now on they stand. The clock opens it, and closes it at the deadline. */
export async function openCall(
  deed: Deed,
  by: string,
  id: string,
): Promise<Result<null, 'notFound' | 'faults' | 'impossible'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, id);
    if (!call) return refused('notFound');
    if (call.state === 'open') return ok(null);
    if (!callTransitions.some(({ from, event }) => from === call.state && event === 'open'))
      return refused('impossible');
    if (callFaults(call, regionIds.length, now).length > 0) return refused('faults');
    await updateCall(tx, id, { state: 'open' });
    await planJob(tx, { kind: 'remindContacts', subjectId: id, dueAt: call.deadlineAt.subtract({ hours: 72 }) });
    // A minute of grace lets a request that arrived in time finish first; what counts is the clock at its arrival.
    await planJob(tx, { kind: 'closeCall', subjectId: id, dueAt: call.deadlineAt.add({ minutes: 1 }) });
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by },
      action: 'callOpened',
      subject: { kind: 'call', id },
    });
    return ok(null);
  });
}

/** After the deadline: drafts lapse, and a sent application whose new list nobody guaranteed stands as it was sent. Safe to repeat. */
export async function closeCall(deed: Deed, id: string): Promise<void> {
  const now = deed.clock.now();
  await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, id);
    if (call?.state !== 'open') return;
    for (const applicationId of await applicationsInState(tx, id, ['draft', 'awaitingGuarantee', 'resending'])) {
      await freeze(tx, applicationId, now);
    }
    for (const applicationId of await applicationsInState(tx, id, ['sent']))
      await restoreSent(tx, applicationId, call, now);
    await updateCall(tx, id, { state: 'closed' });
    await writeLog(tx, { at: now, actor: { kind: 'system' }, action: 'callClosed', subject: { kind: 'call', id } });
  });
}

async function freeze(tx: Tx, applicationId: string, now: Temporal.Instant): Promise<void> {
  const application = await lockApplication(tx, applicationId);
  const state = application && nextState(application.state, 'deadline');
  if (!application || !state?.ok) return;
  await cancelPendingGuarantee(tx, applicationId);
  await saveState(tx, applicationId, state.value, now);
  await writeLog(tx, {
    at: now,
    actor: { kind: 'system' },
    action: state.value === 'lapsed' ? 'applicationLapsed' : 'changesLapsed',
    subject: { kind: 'application', id: applicationId },
  });
}

/** Three days before the deadline: reminds everybody who has started and not sent. Each once. */
export async function remindContacts(deed: Deed, id: string): Promise<void> {
  const now = deed.clock.now();
  await inTransaction(deed.db, async (tx) => {
    const call = await findCall(tx, id);
    if (call?.state !== 'open') return;
    for (const applicationId of await applicationsInState(tx, id, ['draft', 'awaitingGuarantee', 'resending'])) {
      const application = await lockApplication(tx, applicationId);
      const contact = application && (await findAccount(tx, application.contactAccountId));
      if (application && contact)
        await queueMail(
          tx,
          reminderLetter(deed.baseUrl, letterLanguage(application, contact), application, call, contact),
          now,
        );
    }
  });
}
