import type { Deed } from '../admission/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { queueMail, type Actor } from '../store/index.ts';
import { appealReceivedMail, reasonsMail } from './appeal-mail.ts';
import { canAskForReasons, isLateAppeal } from './appeal.rules.ts';
import { isOpenAppeal, nextAppealState } from './appeal-state.rules.ts';
import {
  appealsOf,
  appealTexts,
  insertAppeal,
  insertAppealText,
  insertReasonsRequest,
  reasonsRequestOf,
  saveAppealState,
  saveReasons,
} from './appeal.store.ts';
import { deadlineOf, logOnDecision, mayAppeal, onDecision } from './on-decision.ts';

export interface NewAppeal {
  readonly decisionId: string;
  readonly text: string;
  readonly actor: Actor;
  /** For one that came by letter: when it came, and when the decision had reached the party if not on the day it was sent. */
  readonly letter?: { readonly receivedOn: Temporal.PlainDate; readonly reachedOn: Temporal.PlainDate | null };
}

/**
 * Takes an appeal in. One that comes after the deadline is kept and waits for somebody to let it in. While an appeal is open, what is
 * written more belongs to it; the same text twice counts once. Answers its id.
 */
export async function receiveAppeal(
  deed: Deed,
  { decisionId, text, actor, letter }: NewAppeal,
): Promise<Result<string, 'notFound' | 'notParty' | 'settled'>> {
  return await onDecision(deed, decisionId, async (tx, about): Promise<Result<string, 'notParty' | 'settled'>> => {
    const { decision, call, application, now } = about;
    if (!mayAppeal(call, decision)) return refused('notParty');
    const writtenBy = actor.kind === 'account' ? actor.id : null;
    const earlier = await appealsOf(tx, decisionId);
    const open = earlier.find(({ state }) => isOpenAppeal(state));
    if (open) {
      const texts = await appealTexts(tx, open.id);
      if (texts.some((one) => one.kind === 'appeal' && one.text === text)) return ok(open.id);
      await insertAppealText(tx, open.id, { kind: 'appeal', text, writtenBy, writtenAt: now });
      await logOnDecision(tx, about, actor, { action: 'appealAdded', appeal: open.id });
      return ok(open.id);
    }
    // Once the board has spoken, or the decision has been changed, there is nothing left to appeal in it.
    if (earlier.some(({ state }) => state !== 'takenBack')) return refused('settled');

    const receivedOn = letter?.receivedOn ?? inOslo(now).toPlainDate();
    const reachedOn = letter?.reachedOn ?? inOslo(decision.madeAt).toPlainDate();
    const deadlineOn = await deadlineOf(tx, call, decision, reachedOn);
    const late = isLateAppeal(deadlineOn, receivedOn);
    const id = await insertAppeal(tx, {
      decisionId,
      applicationId: application.id,
      state: late ? 'late' : 'received',
      cameBy: letter ? 'letter' : 'page',
      reachedOn,
      deadlineOn,
      receivedOn,
      receivedAt: now,
    });
    await insertAppealText(tx, id, { kind: 'appeal', text, writtenBy, writtenAt: now });
    await logOnDecision(tx, about, actor, { action: 'appealReceived', appeal: id, late });
    await queueMail(tx, appealReceivedMail(about, { id, receivedOn, late }), now);
    return ok(id);
  });
}

/** The appellant takes the appeal back, as long as nobody has settled it. */
export async function takeAppealBack(
  deed: Deed,
  by: { readonly decisionId: string; readonly actor: Actor },
): Promise<Result<null, 'notFound' | 'impossible'>> {
  return await onDecision(deed, by.decisionId, async (tx, about): Promise<Result<null, 'impossible'>> => {
    const [newest] = await appealsOf(tx, by.decisionId);
    if (newest?.state === 'takenBack') return ok(null);
    const state = newest && nextAppealState(newest.state, 'takeBack');
    if (!newest || !state?.ok) return refused('impossible');
    await saveAppealState(tx, newest.id, state.value, about.now);
    await logOnDecision(tx, about, by.actor, { action: 'appealTakenBack', appeal: newest.id });
    return ok(null);
  });
}

/** A party asks for fuller reasons, as long as they can still appeal. The deadline begins anew when the reasons are given. */
export async function askForReasons(
  deed: Deed,
  by: { readonly decisionId: string; readonly actor: Actor },
): Promise<Result<null, 'notFound' | 'notParty' | 'late'>> {
  return await onDecision(deed, by.decisionId, async (tx, about): Promise<Result<null, 'notParty' | 'late'>> => {
    const { decision, call, now } = about;
    if (!mayAppeal(call, decision)) return refused('notParty');
    if (await reasonsRequestOf(tx, decision.id)) return ok(null);
    if (!canAskForReasons(await deadlineOf(tx, call, decision), now)) return refused('late');
    await insertReasonsRequest(tx, decision.id, now);
    await logOnDecision(tx, about, by.actor, { action: 'reasonsAsked' });
    return ok(null);
  });
}

/** A coordinator gives the reasons that were asked for. */
export async function giveReasons(
  deed: Deed,
  by: { readonly decisionId: string; readonly accountId: string },
  text: string,
): Promise<Result<null, 'notFound' | 'notAsked' | 'given'>> {
  return await onDecision(deed, by.decisionId, async (tx, about): Promise<Result<null, 'notAsked' | 'given'>> => {
    const { decision, call, now } = about;
    const request = await reasonsRequestOf(tx, decision.id);
    if (!request) return refused('notAsked');
    if (request.answeredAt) return request.text === text ? ok(null) : refused('given');
    await saveReasons(tx, decision.id, text, by.accountId, now);
    await logOnDecision(tx, about, { kind: 'account', id: by.accountId }, { action: 'reasonsGiven' });
    await queueMail(tx, reasonsMail(about, text, await deadlineOf(tx, call, decision)), now);
    return ok(null);
  });
}
