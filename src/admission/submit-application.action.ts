import { hashSecret, newSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Actor, type Tx } from '../store/index.ts';
import { faultsOf } from './application-facts.ts';
import { guaranteeLetter, receiptLetter } from './application-mail.ts';
import type { Application } from './application.ts';
import type { ApplicationFault } from './application.rules.ts';
import { isChangeable, isSent, nextState, type ApplicationEvent } from './application-state.rules.ts';
import { callIdOf, lockApplication, municipalitiesTaken, saveState } from './application.store.ts';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { lockCall } from './call.store.ts';
import { Undo, type Deed } from './deed.ts';
import { cancelPendingGuarantee, confirmedGuarantee, currentGuarantee, insertGuarantee } from './guarantee.store.ts';
import { inviteParticipant } from './invite-participant.action.ts';
import { hasUnsentChanges, letterLanguage, send, type Taken } from './sending.ts';
import { guaranteeCovers } from './version.rules.ts';
import { latestVersion } from './version.store.ts';

export type SubmitRefusal =
  | { readonly kind: 'notOpen' }
  | { readonly kind: 'notChangeable' }
  | { readonly kind: 'faults'; readonly faults: readonly ApplicationFault[] }
  | Taken;

/** `asked`: the leader has a link now. `sent`: counts as sent at once, under the guarantee it has. `unchanged`: there was nothing new. */
export type Submitted = 'asked' | 'sent' | 'unchanged';

/**
 * The contact presses send. The first time, and whenever the list of participants has changed, the leader is asked for the
 * guarantee, and that answer is the sending; other changes of a sent application are sent at once.
 */
export async function submitApplication(
  deed: Deed,
  who: { applicationId: string; accountId: string },
): Promise<Result<Submitted, SubmitRefusal>> {
  const now = deed.clock.now();
  try {
    return await inTransaction(deed.db, (tx) => submit(tx, deed, who, now));
  } catch (error) {
    if (error instanceof Undo) return refused(error.reason as Taken);
    throw error;
  }
}

async function submit(
  tx: Tx,
  deed: Deed,
  who: { applicationId: string; accountId: string },
  now: Temporal.Instant,
): Promise<Result<Submitted, SubmitRefusal>> {
  // Sendings of one call come one after the other: numbers run without holes, and of two that want one municipality one wins.
  const call = await lockCall(tx, await callIdOf(tx, who.applicationId));
  const application = await lockApplication(tx, who.applicationId);
  if (!application || !call || callPhase(call, now) !== 'open') return refused({ kind: 'notOpen' });
  if (!isChangeable(application.state)) return refused({ kind: 'notChangeable' });
  const faults = faultsOf(application, call);
  if (faults.length > 0) return refused({ kind: 'faults', faults });
  const numbers = application.municipalities.map(({ number }) => number);
  const taken = await municipalitiesTaken(tx, call.id, numbers, application.id);
  if (taken.length > 0) return refused({ kind: 'taken', municipalities: taken });

  const actor: Actor = { kind: 'account', id: who.accountId };
  for (const participant of application.participants) {
    if (!participant.linkSent) await inviteParticipant(tx, deed, application, call, participant, actor, now);
  }
  if (isSent(application.state)) {
    if (!hasUnsentChanges(application, call, await latestVersion(tx, application.id))) return ok('unchanged');
    if (await isCovered(tx, application)) return await sendAgain(tx, deed, application, call, actor, now);
  }
  return await askLeader(tx, deed, application, call, actor, now);
}

/** Whether the word that was given speaks for this list, and was given by this leader. */
async function isCovered(tx: Tx, application: Application): Promise<boolean> {
  const given = await confirmedGuarantee(tx, application.id);
  return (
    given !== undefined &&
    given.covers === guaranteeCovers(application) &&
    given.leaderEmail === application.guarantor.email
  );
}

async function sendAgain(
  tx: Tx,
  deed: Deed,
  application: Application,
  call: Call,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Result<Submitted, SubmitRefusal>> {
  const state = nextState(application.state, 'resendUnchangedList');
  if (!state.ok) return refused({ kind: 'notChangeable' });
  await cancelPendingGuarantee(tx, application.id);
  const version = await send(tx, application, call, actor, now);
  await saveState(tx, application.id, state.value, now);
  const contact = await findAccount(tx, application.contactAccountId);
  if (contact)
    await queueMail(
      tx,
      receiptLetter(deed.baseUrl, letterLanguage(application, contact), application.id, contact.email, version),
      now,
    );
  return ok('sent');
}

async function askLeader(
  tx: Tx,
  deed: Deed,
  application: Application,
  call: Call,
  actor: Actor,
  now: Temporal.Instant,
): Promise<Result<Submitted, SubmitRefusal>> {
  const event: ApplicationEvent = isSent(application.state) ? 'resendChangedList' : 'submit';
  const state = nextState(application.state, event);
  if (!state.ok) return refused({ kind: 'notChangeable' });
  const covers = guaranteeCovers(application);
  const current = await currentGuarantee(tx, application.id);
  // Pressed twice: the leader has the link already.
  if (current?.state === 'pending' && current.covers === covers && current.leaderEmail === application.guarantor.email)
    return ok('asked');

  await cancelPendingGuarantee(tx, application.id);
  const secret = newSecret();
  const { guarantor } = application;
  const guaranteeId = await insertGuarantee(tx, {
    applicationId: application.id,
    linkHash: hashSecret(secret),
    covers,
    guarantor,
    now,
  });
  await saveState(tx, application.id, state.value, now);
  const contact = await findAccount(tx, application.contactAccountId);
  if (!contact) throw new Error('an application has a contact');
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
    actor,
    action: 'guaranteeAsked',
    subject: { kind: 'application', id: application.id },
    details: { guarantee: guaranteeId },
  });
  return ok('asked');
}
