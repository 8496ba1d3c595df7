import { canonicalHash } from '../kit/canonical.ts';
import { hashSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { ensureAccount, findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Tx } from '../store/index.ts';
import { faultsOf } from './application-facts.ts';
import { guaranteedLetter, receiptLetter } from './application-mail.ts';
import type { Application } from './application.ts';
import { nextState } from './application-state.rules.ts';
import { callIdOf, lockApplication, saveState } from './application.store.ts';
import { callPhase } from './call.rules.ts';
import { lockCall } from './call.store.ts';
import { Undo, type Deed } from './deed.ts';
import { confirmGuaranteeRow, guaranteeByLink } from './guarantee.store.ts';
import { letterLanguage, send, type Taken } from './sending.ts';
import { guaranteeCovers } from './version.rules.ts';
import { latestVersion, type ApplicationVersion } from './version.store.ts';

export type GuaranteeRefusal =
  | { readonly kind: 'unknownLink' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'late'; readonly deadlineAt: Temporal.Instant }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'changedMeanwhile' }
  | Taken;

/** What the leader reads before giving their word, as one value: it must be the same when they press the button. */
export function guaranteeFingerprint(application: Application): string {
  const { municipalities, task, guarantor, languageForm } = application;
  return canonicalHash({ covers: guaranteeCovers(application), municipalities, task, guarantor, languageForm }).slice(
    0,
    16,
  );
}

/**
 * The leader gives the municipality's word, and with it the application counts as sent: here the deadline and the rule of one
 * application for each municipality are checked. Confirming twice is the same as once.
 */
export async function confirmGuarantee(
  deed: Deed,
  secret: string,
  seen: string,
): Promise<Result<ApplicationVersion, GuaranteeRefusal>> {
  const now = deed.clock.now();
  try {
    return await inTransaction(deed.db, (tx) => confirm(tx, deed, hashSecret(secret), seen, now));
  } catch (error) {
    if (error instanceof Undo) return refused(error.reason as Taken);
    throw error;
  }
}

async function confirm(
  tx: Tx,
  deed: Deed,
  linkHash: string,
  seen: string,
  now: Temporal.Instant,
): Promise<Result<ApplicationVersion, GuaranteeRefusal>> {
  const found = await guaranteeByLink(tx, linkHash);
  if (!found) return refused({ kind: 'unknownLink' });
  // The call first, then the application: the same order in every deed, so that none waits for another in a circle.
  const call = await lockCall(tx, await callIdOf(tx, found.applicationId));
  const application = await lockApplication(tx, found.applicationId);
  // Read again now that nobody else can change it.
  const guarantee = await guaranteeByLink(tx, linkHash);
  if (!call || !application || !guarantee) return refused({ kind: 'unknownLink' });
  if (guarantee.state === 'confirmed') {
    const version = await latestVersion(tx, application.id);
    return version ? ok(version) : refused({ kind: 'unknownLink' });
  }
  if (guarantee.state === 'cancelled') return refused({ kind: 'cancelled' });
  if (callPhase(call, now) !== 'open') return refused({ kind: 'late', deadlineAt: call.deadlineAt });
  const state = nextState(application.state, 'guarantee');
  // The question was put to somebody about a list: to another leader, or about another list, it is no longer put.
  const isSameQuestion =
    guarantee.covers === guaranteeCovers(application) && guarantee.leaderEmail === application.guarantor.email;
  if (!state.ok || !isSameQuestion) return refused({ kind: 'cancelled' });
  if (faultsOf(application, call).length > 0) return refused({ kind: 'incomplete' });
  if (guaranteeFingerprint(application) !== seen) return refused({ kind: 'changedMeanwhile' });

  await confirmGuaranteeRow(tx, guarantee.id, now);
  const actor = { kind: 'link', id: guarantee.id } as const;
  await writeLog(tx, {
    at: now,
    actor,
    action: 'guaranteeConfirmed',
    subject: { kind: 'application', id: application.id },
    details: { guarantee: guarantee.id },
  });
  const version = await send(tx, application, call, actor, now);
  await saveState(tx, application.id, state.value, now);
  const contact = await findAccount(tx, application.contactAccountId);
  if (!contact) throw new Error('an application has a contact');
  const language = letterLanguage(application, contact);
  // The leader becomes the project's owner and can sign in with the same address.
  await ensureAccount(
    tx,
    { email: guarantee.leaderEmail, name: guarantee.leaderName, language, fictional: contact.fictional },
    now,
  );
  await queueMail(tx, receiptLetter(deed.baseUrl, language, application.id, contact.email, version), now);
  await queueMail(tx, guaranteedLetter(deed.baseUrl, language, guarantee.leaderEmail, application.id, version), now);
  return ok(version);
}
