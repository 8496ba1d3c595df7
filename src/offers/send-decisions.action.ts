import { lockCall, saveParticipantLink, type Deed } from '../admission/index.ts';
import { hashSecret, newSecret } from '../kit/id.ts';
import { endOfDay, startOfDay } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { settleSelection } from '../selection/index.ts';
import { inTransaction, planJob, queueMail, writeLog, type Tx } from '../store/index.ts';
import { composeDecision, sourceOf, type Granted, type Making } from './compose.ts';
import { municipalityMail, ownerCopy, participantMail } from './decision-mail.ts';
import type { Decision } from './decision.ts';
import { insertDecisions } from './decision.store.ts';
import type { Due } from './due.rules.ts';
import { insertOffer, renewOffer } from './offer.store.ts';
import { applicantIn, loadSendout, type Sendout } from './sendout.ts';

/** Who does it, in which call. */
export interface OffersDeed {
  readonly callId: string;
  readonly accountId: string;
}

/**
 * Sends every decision that is due: one to each municipality and one to each participant, with its letter and its mail. Sent again
 * there is nothing left to send. Answers how many were sent.
 */
export async function sendDecisions(deed: Deed, by: OffersDeed): Promise<Result<number, 'notFound' | 'notPublished'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    if (!(await lockCall(tx, by.callId))) return refused('notFound');
    const sendout = await loadSendout(tx, by.callId);
    if (!sendout) return refused('notPublished');
    const sent = await sendIn(tx, deed, sendout, sendout.due, await makingOf(tx, by.accountId, now));
    return ok(sent.length);
  });
}

export async function makingOf(tx: Tx, accountId: string, now: Temporal.Instant): Promise<Making> {
  const account = await findAccount(tx, accountId);
  if (!account) throw new Error('whoever decides has an account');
  return { accountId, name: account.name || account.email, now };
}

/** Sends some of the decisions, within a transaction that holds the call. */
export async function sendIn(
  tx: Tx,
  deed: Pick<Deed, 'baseUrl'>,
  sendout: Sendout,
  due: readonly Due[],
  making: Making,
  granted?: Granted,
): Promise<Decision[]> {
  const orders = new Map<string, number>();
  for (const { applicationId } of sendout.told) orders.set(applicationId, (orders.get(applicationId) ?? 0) + 1);
  const decisions = due.map((one) => {
    const order = (orders.get(one.applicationId) ?? 0) + 1;
    orders.set(one.applicationId, order);
    return composeDecision(sendout, one, making, order, granted);
  });
  await insertDecisions(tx, decisions);
  for (const decision of decisions) {
    if (decision.content.facts.kind === 'offer') await makeOffer(tx, sendout, decision, making.now);
    await mailDecision(tx, deed, sendout, decision, making.now);
    await writeLog(tx, {
      at: making.now,
      actor: { kind: 'account', id: making.accountId },
      action: 'decisionSent',
      subject: { kind: 'application', id: decision.applicationId },
      details: {
        decision: decision.id,
        kind: decision.kind,
        standing: decision.standing,
        participant: decision.participantId,
        hash: decision.hash,
      },
    });
  }
  if (decisions.length > 0) await settleSelection(tx, sendout.call.id, making.now);
  return decisions;
}

async function makeOffer(
  tx: Tx,
  { call, plan, offers }: Sendout,
  decision: Decision,
  now: Temporal.Instant,
): Promise<void> {
  const { facts } = decision.content;
  if (facts.kind !== 'offer') throw new Error('only an offer is one');
  const answerBy = Temporal.PlainDate.from(facts.answerBy);
  const offer = {
    callId: call.id,
    applicationId: decision.applicationId,
    decisionId: decision.id,
    source: sourceOf(facts.selected),
    answerBy,
  };
  const isRenewed = offers.some(({ applicationId }) => applicationId === decision.applicationId);
  await (isRenewed ? renewOffer(tx, offer, now) : insertOffer(tx, offer, now));
  await planAnswerJobs(tx, call.id, answerBy, plan.decisions.answer.remindDaysBefore);
}

/** The reminder and the end of the time to answer, for all offers of a call with the same last day. */
export async function planAnswerJobs(
  tx: Tx,
  callId: string,
  answerBy: Temporal.PlainDate,
  remindDaysBefore: number | null,
): Promise<void> {
  const subjectId = `${callId}:${answerBy.toString()}`;
  await planJob(tx, { kind: 'endAnswers', subjectId, dueAt: endOfDay(answerBy) });
  if (remindDaysBefore === null) return;
  const remindAt = startOfDay(answerBy.subtract({ days: remindDaysBefore })).add({ hours: 8 });
  await planJob(tx, { kind: 'remindAnswers', subjectId, dueAt: remindAt });
}

async function mailDecision(
  tx: Tx,
  { baseUrl }: Pick<Deed, 'baseUrl'>,
  sendout: Sendout,
  decision: Decision,
  now: Temporal.Instant,
): Promise<void> {
  const sent = { baseUrl, call: sendout.call, decision };
  const applicant = applicantIn(sendout, decision.applicationId);
  if (decision.participantId === null) {
    await queueMail(tx, municipalityMail(sent, applicant), now);
    if (decision.kind === 'offer') await queueMail(tx, ownerCopy(sent, applicant), now);
    return;
  }
  // Weeks have gone by since the first link was mailed: this brings a new one.
  const secret = newSecret();
  await saveParticipantLink(tx, decision.participantId, hashSecret(secret));
  await queueMail(tx, participantMail(sent, { email: decision.content.to.email, secret }), now);
}
