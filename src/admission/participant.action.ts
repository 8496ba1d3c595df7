import { hashSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { deleteFile, inTransaction, saveFile, writeLog, type NewFile, type Tx } from '../store/index.ts';
import type { Particulars } from './application.ts';
import { isChangeable, isSent } from './application-state.rules.ts';
import { lockApplication } from './application.store.ts';
import { supplementRequestsOf } from './case.store.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import { documentLimit } from './document-limits.ts';
import {
  deleteDocument,
  documentsOf,
  insertDocument,
  participantByLink,
  saveParticulars,
  type ParticipantOfApplication,
} from './participant.store.ts';

/** `unknownLink`: never was, or was replaced by a newer one. `removed`: no longer on the list. `closed`: after the deadline, and nothing asked for. */
export type ParticipantRefusal = 'unknownLink' | 'removed' | 'closed';

export { documentBytes } from './document-limits.ts';

/** A participant confirms their own particulars, or corrects them while the call is open. */
export async function confirmParticulars(
  deed: Deed,
  secret: string,
  particulars: Particulars,
): Promise<Result<null, ParticipantRefusal>> {
  return await asParticipant(deed, secret, async (tx, participant, now, access) => {
    // What was confirmed before the deadline stands as it was; corrections after it are supplements.
    if (participant.confirmedAt && access !== 'open') return refused('closed');
    await saveParticulars(tx, participant.id, particulars, now);
    await log(tx, participant, participant.confirmedAt ? 'particularsCorrected' : 'particularsConfirmed', now);
    return ok(null);
  });
}

/** Keeps a document. The caller has checked that it is a PDF. The same file once more is not kept twice. */
export async function addDocument(
  deed: Deed,
  secret: string,
  file: NewFile,
  sha256: string,
): Promise<Result<null, ParticipantRefusal | 'tooMany'>> {
  return await asParticipant(deed, secret, async (tx, participant, now) => {
    const documents = await documentsOf(tx, participant.id);
    if (documents.some((document) => document.sha256 === sha256)) return ok(null);
    if (documents.length >= documentLimit) return refused('tooMany');
    const fileId = await saveFile(tx, file, now);
    await insertDocument(tx, participant.id, fileId, now);
    await log(tx, participant, 'documentAdded', now, { file: fileId });
    return ok(null);
  });
}

/** Takes a document away again, while the call is open: what was there at the deadline stays. */
export async function removeDocument(
  deed: Deed,
  secret: string,
  documentId: string,
): Promise<Result<null, ParticipantRefusal>> {
  return await asParticipant(deed, secret, async (tx, participant, now, access) => {
    if (access !== 'open') return refused('closed');
    const document = (await documentsOf(tx, participant.id)).find(({ id }) => id === documentId);
    if (!document) return ok(null);
    await deleteDocument(tx, document.id);
    await deleteFile(tx, document.fileId);
    await log(tx, participant, 'documentRemoved', now, { file: document.fileId });
    return ok(null);
  });
}

type Access = 'open' | 'askedFor';

/**
 * What the holder of a participant's link may do now: everything while the call is open; after the deadline only somebody whom the
 * school has asked for a supplement, until its date, and particulars only if they had not been confirmed.
 */
export async function participantAccess(
  tx: Tx | Deed['db'],
  participant: ParticipantOfApplication,
  application: { id: string; callId: string; state: Parameters<typeof isChangeable>[0] },
  now: Temporal.Instant,
): Promise<Access | 'closed'> {
  const call = await findCall(tx, application.callId);
  if (!call || !isChangeable(application.state)) return 'closed';
  if (callPhase(call, now) === 'open') return 'open';
  if (!isSent(application.state)) return 'closed';
  const today = now.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  const asked = (await supplementRequestsOf(tx, application.id)).some(
    ({ participantId, dueOn }) => participantId === participant.id && Temporal.PlainDate.compare(today, dueOn) <= 0,
  );
  return asked ? 'askedFor' : 'closed';
}

async function asParticipant<E>(
  deed: Deed,
  secret: string,
  work: (
    tx: Tx,
    participant: ParticipantOfApplication,
    now: Temporal.Instant,
    access: Access,
  ) => Promise<Result<null, E>>,
): Promise<Result<null, E | ParticipantRefusal>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const found = await participantByLink(tx, hashSecret(secret));
    if (!found) return refused('unknownLink');
    const application = await lockApplication(tx, found.applicationId);
    const participant = await participantByLink(tx, hashSecret(secret));
    if (!application || !participant) return refused('unknownLink');
    if (participant.removedAt) return refused('removed');
    const access = await participantAccess(tx, participant, application, now);
    if (access === 'closed') return refused('closed');
    return await work(tx, participant, now, access);
  });
}

async function log(
  tx: Tx,
  participant: ParticipantOfApplication,
  action: string,
  now: Temporal.Instant,
  details: Record<string, string> = {},
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor: { kind: 'link', id: participant.id },
    action,
    subject: { kind: 'application', id: participant.applicationId },
    details: { participant: participant.id, ...details },
  });
}
