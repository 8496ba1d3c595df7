import {
  findParticipant,
  lockApplication,
  lockCall,
  planOf,
  type Application,
  type Call,
  type Deed,
} from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { refused, type Result } from '../kit/result.ts';
import { findAccount } from '../people/index.ts';
import { inTransaction, writeLog, type Actor, type Database, type Tx } from '../store/index.ts';
import { appealDeadline } from './appeal.rules.ts';
import { reasonsRequestOf } from './appeal.store.ts';
import type { Decision } from './decision.ts';
import { findDecision } from './decision.store.ts';

/** A decision with the case that it belongs to, both held by the transaction. */
export interface OnDecision {
  readonly decision: Decision;
  readonly call: Call;
  readonly application: Application;
  readonly now: Temporal.Instant;
  /** Where mails about it go. */
  readonly recipient: string;
}

export async function onDecision<T, E>(
  deed: Deed,
  decisionId: string,
  work: (tx: Tx, about: OnDecision) => Promise<Result<T, E>>,
): Promise<Result<T, E | 'notFound'>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    const decision = await findDecision(tx, decisionId);
    const call = decision && (await lockCall(tx, decision.callId));
    const application = decision && (await lockApplication(tx, decision.applicationId));
    if (!decision || !call || !application) return refused('notFound');
    return await work(tx, {
      decision,
      call,
      application,
      now,
      recipient: await recipientOf(tx, decision, application),
    });
  });
}

async function recipientOf(tx: Tx, decision: Decision, application: Application): Promise<string> {
  const person =
    decision.participantId === null
      ? await findAccount(tx, application.contactAccountId)
      : await findParticipant(tx, decision.participantId);
  return person?.email ?? decision.content.to.email;
}

/** Whether whoever got the decision may appeal it: a participant always, a municipality if the plan says so. */
export function mayAppeal(call: Call, { participantId }: Pick<Decision, 'participantId'>): boolean {
  return participantId !== null || planOf(call).decisions.appeal.municipalityMay;
}

/** The last day to appeal a decision, as things stand: counted from the day it was sent, or from reasons that were asked for. */
export async function deadlineOf(
  db: Database,
  call: Call,
  decision: Pick<Decision, 'id' | 'madeAt'>,
  reachedOn: Temporal.PlainDate = inOslo(decision.madeAt).toPlainDate(),
): Promise<Temporal.PlainDate> {
  const reasons = await reasonsRequestOf(db, decision.id);
  const reasonsOn = reasons?.answeredAt ? inOslo(reasons.answeredAt).toPlainDate() : null;
  return appealDeadline({ reachedOn, reasonsOn, weeks: planOf(call).decisions.appeal.weeks });
}

/** A line in the log of the application. */
export async function logOnDecision(
  tx: Tx,
  { application, decision, now }: OnDecision,
  actor: Actor,
  { action, ...details }: { readonly action: string } & Readonly<Record<string, string | boolean>>,
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor,
    action,
    subject: { kind: 'application', id: application.id },
    details: { decision: decision.id, ...details },
  });
}
