import {
  findCall,
  lockApplication,
  lockCall,
  planOf,
  type Application,
  type Call,
  type Deed,
} from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Tx } from '../store/index.ts';
import { lapsedMail, moreTimeMail, reminderMail, type AboutOffer } from './answer-mail.ts';
import { isInTime } from './answer.rules.ts';
import { awaitsAnswer } from './offer-state.rules.ts';
import { offerOf, offersOf, saveOfferState, type Offer } from './offer.store.ts';
import { planAnswerJobs } from './send-decisions.action.ts';

/** Reminds whoever has not answered an offer that is soon over. `subject` is the call's id and the last day. Safe to repeat. */
export async function remindAnswers(deed: Deed, subject: string): Promise<void> {
  const { callId, answerBy } = partsOf(subject);
  const now = deed.clock.now();
  await forEachOffer(deed, callId, async (tx, { offer, about }) => {
    const isDue = offer.state === 'offered' && offer.remindedAt === null && offer.answerBy.equals(answerBy);
    if (!isDue || !isInTime(offer.answerBy, now)) return;
    await saveOfferState(tx, offer.id, { remindedAt: now });
    await queueMail(tx, reminderMail(about), now);
    await log(tx, offer, now, { action: 'answerReminded' });
  });
}

/** When the last day is over: whoever has not answered gets a few days more where the call says so, and otherwise has declined. */
export async function endAnswers(deed: Deed, subject: string): Promise<void> {
  const { callId } = partsOf(subject);
  const now = deed.clock.now();
  await forEachOffer(deed, callId, async (tx, { offer, call, about }) => {
    if (!awaitsAnswer(offer.state) || isInTime(offer.answerBy, now)) return;
    if (call.silenceRule === 'remindThenDeclines' && offer.state === 'offered')
      await giveMoreTime(tx, call, offer, about, now);
    else {
      await saveOfferState(tx, offer.id, { state: 'lapsed' });
      await queueMail(tx, lapsedMail(about), now);
      await log(tx, offer, now, { action: 'offerLapsed' });
    }
  });
}

async function giveMoreTime(tx: Tx, call: Call, offer: Offer, about: AboutOffer, now: Temporal.Instant): Promise<void> {
  const answerBy = inOslo(now)
    .toPlainDate()
    .add({ days: planOf(call).decisions.answer.secondDays });
  await saveOfferState(tx, offer.id, { state: 'silent', answerBy });
  await queueMail(tx, moreTimeMail({ ...about, offer: { ...offer, answerBy } }), now);
  await planAnswerJobs(tx, call.id, answerBy, null);
  await log(tx, offer, now, { action: 'answerTimeExtended' });
}

function partsOf(subject: string): { callId: string; answerBy: Temporal.PlainDate } {
  const [callId = '', answerBy = ''] = subject.split(':');
  return { callId, answerBy: Temporal.PlainDate.from(answerBy) };
}

interface OnOffer {
  readonly offer: Offer;
  readonly call: Call;
  readonly about: AboutOffer;
}

/** Every offer of a call in a transaction of its own, so that one answer that comes meanwhile does not wait for all the others. */
async function forEachOffer(deed: Deed, callId: string, work: (tx: Tx, on: OnOffer) => Promise<void>): Promise<void> {
  if (!(await findCall(deed.db, callId))) return;
  for (const { applicationId, state } of await offersOf(deed.db, callId)) {
    if (!awaitsAnswer(state)) continue;
    await inTransaction(deed.db, async (tx) => {
      const call = await lockCall(tx, callId);
      const application = await lockApplication(tx, applicationId);
      const offer = await offerOf(tx, applicationId);
      if (call && application && offer)
        await work(tx, { offer, call, about: await aboutOf(tx, deed, call, application, offer) });
    });
  }
}

async function aboutOf(
  tx: Tx,
  { baseUrl }: Deed,
  call: Call,
  application: Application,
  offer: Offer,
): Promise<AboutOffer> {
  const contact = await findAccount(tx, application.contactAccountId);
  if (!contact) throw new Error('an application has a contact');
  return { baseUrl, call, application, contact, offer };
}

async function log(
  tx: Tx,
  offer: Offer,
  now: Temporal.Instant,
  { action }: { readonly action: string },
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor: { kind: 'system' },
    action,
    subject: { kind: 'application', id: offer.applicationId },
    details: { offer: offer.id },
  });
}
