import { hashSecret, newSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Actor, type Tx } from '../store/index.ts';
import { participantLetter } from './application-mail.ts';
import type { Application, Participant } from './application.ts';
import { isChangeable } from './application-state.rules.ts';
import { lockApplication } from './application.store.ts';
import type { Call } from './call.ts';
import { callPhase } from './call.rules.ts';
import { findCall } from './call.store.ts';
import type { Deed } from './deed.ts';
import { saveParticipantLink } from './participant.store.ts';
import { letterLanguage } from './sending.ts';

/** Mails a participant a personal link, within a transaction that holds the application. An older link of theirs stops working. */
export async function inviteParticipant(
  tx: Tx,
  deed: Pick<Deed, 'baseUrl'>,
  application: Application,
  call: Call,
  participant: Participant,
  actor: Actor,
  now: Temporal.Instant,
): Promise<void> {
  const contact = await findAccount(tx, application.contactAccountId);
  if (!contact) throw new Error('an application has a contact');
  const secret = newSecret();
  await saveParticipantLink(tx, participant.id, hashSecret(secret));
  const language = letterLanguage(application, contact);
  await queueMail(
    tx,
    participantLetter(deed.baseUrl, language, { application, call, contact, participant, secret }),
    now,
  );
  await writeLog(tx, {
    at: now,
    actor,
    action: 'participantInvited',
    subject: { kind: 'application', id: application.id },
    details: { participant: participant.id },
  });
}

/** The contact sends somebody their link, or sends it once more. Needs a name and an address. */
export async function sendParticipantLink(
  deed: Deed,
  who: { applicationId: string; accountId: string },
  slot: number,
): Promise<Result<Participant, 'notOpen' | 'incomplete'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const application = await lockApplication(tx, who.applicationId);
    const call = application && (await findCall(tx, application.callId));
    if (!application || !call || !isChangeable(application.state) || callPhase(call, now) !== 'open')
      return refused('notOpen');
    const participant = application.participants.find((one) => one.slot === slot);
    if (!participant || participant.name === '' || participant.email === '') return refused('incomplete');
    await inviteParticipant(tx, deed, application, call, participant, { kind: 'account', id: who.accountId }, now);
    return ok(participant);
  });
}
