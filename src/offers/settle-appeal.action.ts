import { isSent, writeStanding, type Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { queueMail, type Tx } from '../store/index.ts';
import { appealNewsMail, type AppealNews } from './appeal-mail.ts';
import { isOpenAppeal, nextAppealState, type AppealEvent, type AppealState } from './appeal-state.rules.ts';
import { findAppeal, insertAppealText, saveAppealState, type Appeal, type AppealText } from './appeal.store.ts';
import { logOnDecision, onDecision, type OnDecision } from './on-decision.ts';
import { holdsPlace, nextOfferState } from './offer-state.rules.ts';
import { loadSendout } from './sendout.ts';
import { makingOf, sendIn } from './send-decisions.action.ts';

/** Who does it to which appeal. */
export interface AppealDeed {
  readonly appealId: string;
  readonly accountId: string;
}

/** What somebody at the school does with an appeal: the event, what is written with it, what the appellant hears. */
interface Step {
  readonly event: AppealEvent;
  readonly writes: AppealText['kind'];
  readonly news: AppealNews;
  readonly action: string;
  /** Whether the appellant gets what was asked for: the other standing, or a place. */
  readonly grants: boolean;
}

const steps = {
  letIn: {
    event: 'letIn',
    writes: 'letIn',
    news: 'letIn',
    action: 'appealLetIn',
    grants: false,
  },
  dismiss: {
    event: 'dismiss',
    writes: 'dismissal',
    news: 'dismissed',
    action: 'appealDismissed',
    grants: false,
  },
  change: {
    event: 'change',
    writes: 'change',
    news: 'changed',
    action: 'appealGranted',
    grants: true,
  },
  passOn: {
    event: 'passOn',
    writes: 'upholding',
    news: 'passedOn',
    action: 'appealPassedOn',
    grants: false,
  },
  boardUpholds: {
    event: 'boardUpholds',
    writes: 'board',
    news: 'upheld',
    action: 'boardUpheld',
    grants: false,
  },
  boardChanges: {
    event: 'boardChanges',
    writes: 'board',
    news: 'boardChanged',
    action: 'boardChanged',
    grants: true,
  },
} as const satisfies Readonly<Record<string, Step>>;

export type AppealStep = keyof typeof steps;
const appealSteps = Object.keys(steps) as readonly AppealStep[];

/** The steps that can be taken in a state, in the order of the table. */
export function stepsIn(state: AppealState): AppealStep[] {
  return appealSteps.filter((step) => nextAppealState(state, steps[step].event).ok);
}

export type SettleRefusal = 'notFound' | 'impossible' | 'hasPlace' | 'left';

/**
 * Takes an appeal one step on, with a reason that goes to the appellant. Where it is met, the new decision is made and sent at once:
 * a participant then stands otherwise, a municipality has a place beside those of the room.
 */
export async function settleAppeal(
  deed: Deed,
  by: AppealDeed,
  step: AppealStep,
  reason: string,
): Promise<Result<null, SettleRefusal>> {
  const found = await findAppeal(deed.db, by.appealId);
  if (!found) return refused('notFound');
  return await onDecision(deed, found.decisionId, async (tx, about): Promise<Result<null, SettleRefusal>> => {
    // Read again now that nobody else can change it.
    const appeal = await findAppeal(tx, by.appealId);
    if (!appeal) return refused('notFound');
    const { event, grants } = steps[step];
    const state = nextAppealState(appeal.state, event);
    if (!state.ok) return await repeated(appeal, step);
    if (grants) {
      const granted = await grant(tx, deed, about, by, reason);
      if (!granted.ok) return granted;
    }
    await writeStep(tx, about, appeal, by, { state: state.value, step, reason });
    return ok(null);
  });
}

/** The same button twice is no mistake; another one, when the appeal has gone on, is. */
async function repeated({ state }: Appeal, step: AppealStep): Promise<Result<null, 'impossible'>> {
  const reached = { letIn: 'received', dismiss: 'dismissed', change: 'changed', passOn: 'passedOn' } as const;
  const boards = { boardUpholds: 'upheld', boardChanges: 'boardChanged' } as const;
  return { ...reached, ...boards }[step] === state ? ok(null) : refused('impossible');
}

async function writeStep(
  tx: Tx,
  about: OnDecision,
  appeal: Appeal,
  by: AppealDeed,
  { state, step, reason }: { state: AppealState; step: AppealStep; reason: string },
): Promise<void> {
  const { now } = about;
  const { writes, news, action } = steps[step];
  await saveAppealState(tx, appeal.id, state, isOpenAppeal(state) ? null : now);
  await insertAppealText(tx, appeal.id, { kind: writes, text: reason, writtenBy: by.accountId, writtenAt: now });
  await logOnDecision(tx, about, { kind: 'account', id: by.accountId }, { action, appeal: appeal.id });
  await queueMail(tx, appealNewsMail(about, appeal.id, news, reason), now);
}

async function grant(
  tx: Tx,
  deed: Deed,
  about: OnDecision,
  by: AppealDeed,
  reason: string,
): Promise<Result<null, 'hasPlace' | 'left'>> {
  const { decision, application, now } = about;
  if (!isSent(application.state)) return refused('left');
  const making = await makingOf(tx, by.accountId, now);
  if (decision.participantId !== null) {
    const { participantId } = decision;
    if (!application.participants.some(({ id }) => id === participantId)) return refused('left');
    const standing = decision.standing === 'qualified' ? 'courseParticipant' : 'qualified';
    const actor = { kind: 'account', id: by.accountId } as const;
    const written = { outcome: standing, reason, decidedBy: by.accountId } as const;
    await writeStanding(tx, { application, actor, now }, participantId, written);
    const due = { kind: 'standing', applicationId: application.id, participantId, standing } as const;
    await sendIn(tx, deed, await sendoutOf(tx, about), [due], making);
    return ok(null);
  }
  const sendout = await sendoutOf(tx, about);
  const offer = sendout.offers.find(({ applicationId }) => applicationId === application.id);
  if (offer && (holdsPlace(offer.state) || !nextOfferState(offer.state, 'grant').ok)) return refused('hasPlace');
  await sendIn(tx, deed, sendout, [{ kind: 'offer', applicationId: application.id }], making, { reason });
  return ok(null);
}

async function sendoutOf(tx: Tx, { call }: OnDecision) {
  const sendout = await loadSendout(tx, call.id);
  if (!sendout) throw new Error('whoever was told of a selection was told of a published one');
  return sendout;
}
