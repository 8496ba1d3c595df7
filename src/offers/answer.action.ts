import {
  callIdOf,
  changeSentList,
  faultsOf,
  isSent,
  lockApplication,
  lockCall,
  planOf,
  type Application,
  type ApplicationFault,
  type Call,
  type Deed,
  type NewOnList,
} from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, queueMail, writeLog, type Tx } from '../store/index.ts';
import { answerMails, leftMail, newcomerMail, type AboutOffer } from './answer-mail.ts';
import { answersForAll, faultsOfList, isInTime, leavers, withAttendances, type Attendance } from './answer.rules.ts';
import { offersMessages } from './messages/index.ts';
import { nextOfferState } from './offer-state.rules.ts';
import {
  insertAnswer,
  insertReplacement,
  offerOf,
  saveOfferState,
  standsElsewhere,
  type Offer,
} from './offer.store.ts';
import { loadPlaces } from './places.ts';

export interface AnswerDeed {
  readonly applicationId: string;
  readonly accountId: string;
}

export type AnswerRefusal =
  | { readonly kind: 'noOffer' }
  | { readonly kind: 'late'; readonly answerBy: Temporal.PlainDate }
  /** It was declined, lapsed or given up, and the place is with somebody else. */
  | { readonly kind: 'gone' }
  /** The list is another one than was answered for. */
  | { readonly kind: 'changedMeanwhile' }
  | { readonly kind: 'rules'; readonly faults: readonly ApplicationFault[] }
  /** Somebody new stands in another application: the places of the list at which they would come, from 1. */
  | { readonly kind: 'elsewhere'; readonly slots: readonly number[] };

/**
 * The contact accepts the place and says of each participant whether they come; somebody who does not may be replaced. The rules of
 * admission judge the new list as they judged the first. Until the last day the answer may be given anew.
 */
export async function acceptOffer(
  deed: Deed,
  by: AnswerDeed,
  attendances: readonly Attendance[],
): Promise<Result<null, AnswerRefusal>> {
  return await onOffer(deed, by, async (tx, about): Promise<Result<null, AnswerRefusal>> => {
    const { application, offer, now } = about;
    const state = nextOfferState(offer.state, 'accept');
    if (!state.ok) return refused({ kind: 'gone' });
    if (offer.state === 'declined' && !(await hasRoomAgain(tx, about))) return refused({ kind: 'gone' });
    if (!answersForAll(application.participants, attendances)) return refused({ kind: 'changedMeanwhile' });
    const fault = await faultOfAnswer(tx, about, attendances);
    if (fault) return refused(fault);
    // Sent twice: nothing is new.
    if (offer.state === 'accepted' && leavers(attendances).length === 0) return ok(null);

    const newcomers = await changeList(tx, deed, about, attendances);
    await saveOfferState(tx, offer.id, { state: state.value, answeredAt: now });
    const answerId = await insertAnswer(tx, offer.id, {
      kind: 'accept',
      reason: '',
      answeredBy: by.accountId,
      answeredAt: now,
    });
    await logAnswer(tx, about, by, { action: 'offerAccepted', replaced: leavers(attendances).length });
    const mails = answerMails(await aboutMail(tx, deed, about), {
      id: answerId,
      kind: 'accept',
      participants: withAttendances(application, attendances).participants.map(({ name }) => name),
      changes: leavers(attendances).map(({ participantId }) => ({
        left: nameIn(application, participantId),
        came: newcomers.find(({ leftId }) => leftId === participantId)?.name ?? null,
      })),
    });
    for (const mail of mails) await queueMail(tx, mail, now);
    return ok(null);
  });
}

/** The contact gives the place up. Until the last day they may still change their mind, as long as the place is there. */
export async function declineOffer(deed: Deed, by: AnswerDeed, reason: string): Promise<Result<null, AnswerRefusal>> {
  return await onOffer(deed, by, async (tx, about): Promise<Result<null, AnswerRefusal>> => {
    const { offer, now } = about;
    const state = nextOfferState(offer.state, 'decline');
    if (!state.ok) return refused({ kind: 'gone' });
    if (offer.state === 'declined') return ok(null);
    await saveOfferState(tx, offer.id, { state: state.value, answeredAt: now });
    const id = await insertAnswer(tx, offer.id, {
      kind: 'decline',
      reason,
      answeredBy: by.accountId,
      answeredAt: now,
    });
    await logAnswer(tx, about, by, { action: 'offerDeclined' });
    const mails = answerMails(await aboutMail(tx, deed, about), { id, kind: 'decline', participants: [], changes: [] });
    for (const mail of mails) await queueMail(tx, mail, now);
    return ok(null);
  });
}

interface AboutAnswer {
  readonly application: Application;
  readonly call: Call;
  readonly offer: Offer;
  readonly now: Temporal.Instant;
}

async function onOffer(
  deed: Deed,
  by: AnswerDeed,
  work: (tx: Tx, about: AboutAnswer) => Promise<Result<null, AnswerRefusal>>,
): Promise<Result<null, AnswerRefusal>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const call = await lockCall(tx, await callIdOf(tx, by.applicationId));
    const application = await lockApplication(tx, by.applicationId);
    const offer = await offerOf(tx, by.applicationId);
    if (!call || !application || !offer) return refused({ kind: 'noOffer' });
    if (!isSent(application.state)) return refused({ kind: 'gone' });
    if (!isInTime(offer.answerBy, now)) return refused({ kind: 'late', answerBy: offer.answerBy });
    return await work(tx, { application, call, offer, now });
  });
}

async function faultOfAnswer(
  tx: Tx,
  { application, call }: AboutAnswer,
  attendances: readonly Attendance[],
): Promise<AnswerRefusal | undefined> {
  const faults = faultsOfList(faultsOf(withAttendances(application, attendances), call));
  if (faults.length > 0) return { kind: 'rules', faults };
  const newcomers = attendances.flatMap((one) => (one.kind === 'replaced' ? [one] : []));
  const taken = await standsElsewhere(tx, {
    callId: call.id,
    applicationId: application.id,
    emails: newcomers.map(({ by }) => by.email),
  });
  const slots = newcomers
    .filter(({ by }) => taken.includes(by.email.toLowerCase()))
    .map(({ participantId }) => application.participants.find(({ id }) => id === participantId)?.slot ?? 0);
  return slots.length > 0 ? { kind: 'elsewhere', slots } : undefined;
}

async function changeList(
  tx: Tx,
  deed: Deed,
  about: AboutAnswer,
  attendances: readonly Attendance[],
): Promise<NewOnList[]> {
  const gone = leavers(attendances);
  if (gone.length === 0) return [];
  const { application, call, now } = about;
  const t = offersMessages(application.languageForm ?? 'nb').mail;
  const dueOn = inOslo(now)
    .toPlainDate()
    .add({ days: planOf(call).decisions.answer.vacancyDays });
  const actor = { kind: 'account', id: application.contactAccountId } as const;
  const newcomers = await changeSentList(
    tx,
    { application, call, actor, now },
    gone.map((one) => ({ leavesId: one.participantId, comes: one.kind === 'replaced' ? one.by : null })),
    { wanted: t.askedOfNewcomer, dueOn, askedBy: null },
  );
  const aboutOffer = await aboutMail(tx, deed, about);
  for (const { participantId, reason } of gone) {
    const came = newcomers.find(({ leftId }) => leftId === participantId);
    await insertReplacement(tx, {
      applicationId: application.id,
      leftId: participantId,
      cameId: came?.id ?? null,
      reason,
      replacedAt: now,
    });
    const left = application.participants.find(({ id }) => id === participantId);
    if (left) await queueMail(tx, leftMail(aboutOffer, left), now);
    if (came) await queueMail(tx, newcomerMail(aboutOffer, came, dueOn), now);
  }
  return newcomers;
}

async function aboutMail(tx: Tx, { baseUrl }: Deed, about: AboutAnswer): Promise<AboutOffer> {
  const contact = await findAccount(tx, about.application.contactAccountId);
  if (!contact) throw new Error('an application has a contact');
  return { baseUrl, contact, ...about };
}

function nameIn({ participants }: Application, participantId: string): string {
  return participants.find(({ id }) => id === participantId)?.name ?? '';
}

async function logAnswer(
  tx: Tx,
  { application, offer, now }: AboutAnswer,
  by: AnswerDeed,
  { action, ...details }: { readonly action: string; readonly replaced?: number },
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: by.accountId },
    action,
    subject: { kind: 'application', id: application.id },
    details: { offer: offer.id, ...details },
  });
}

/** Whether a place that was given up is still there. */
async function hasRoomAgain(tx: Tx, { call, application }: AboutAnswer): Promise<boolean> {
  const state = await loadPlaces(tx, call.id);
  const needed = call.roomKind === 'seats' ? application.participants.length : 1;
  return state !== undefined && state.drawUnderWay === null && state.places.vacant >= needed;
}
