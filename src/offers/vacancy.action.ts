import { lockCall, type Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { giveWaitingPlace, nextWaiting, startReserve, type NextWaiting } from '../selection/index.ts';
import { inTransaction, writeLog, type Database } from '../store/index.ts';
import { loadPlaces, type PlaceState } from './places.ts';
import { loadSendout } from './sendout.ts';
import { makingOf, sendIn, type OffersDeed } from './send-decisions.action.ts';

export type VacancyRefusal = 'notFound' | 'nothingVacant' | 'nobodyWaits' | 'notPublished' | 'tooSoon' | 'otherIsNext';

/**
 * Begins the reserve draw for everything that is vacant once all have answered, with the places that are taken held fixed. Answers
 * its number; where it has begun already, that one's.
 */
export async function drawForVacancies(deed: Deed, by: OffersDeed): Promise<Result<number, VacancyRefusal>> {
  const state = await loadPlaces(deed.db, by.callId);
  if (!state) return refused('notPublished');
  if (state.drawUnderWay !== null) return ok(state.drawUnderWay);
  if (state.step !== 'startReserve') return refused(state.step === 'wait' ? 'tooSoon' : 'nothingVacant');
  // Until it is promised a draw can be made anew: an answer that comes in between shows in its ticket book.
  return await startReserve(
    deed,
    { accountId: by.accountId },
    { callId: by.callId, vacancies: state.places.vacant, accepted: state.holders },
  );
}

/** Who gets the next vacant place by the order that was drawn; undefined where there is nothing to give. */
export async function nextInLine(
  db: Database,
  { sendout, places, step, holders }: PlaceState,
): Promise<NextWaiting | undefined> {
  if (step !== 'giveNext') return undefined;
  return await nextWaiting(db, { callId: sendout.call.id, accepted: holders, vacancies: places.vacant });
}

/**
 * Gives a vacant place to the next in the drawn order and tells them. `applicationId` is whom the page named: if somebody else has
 * come to be next meanwhile, nothing is given.
 */
export async function giveNextPlace(
  deed: Deed,
  by: OffersDeed,
  applicationId: string,
): Promise<Result<null, VacancyRefusal>> {
  const now = deed.clock.now();
  return await inTransaction(deed.db, async (tx) => {
    if (!(await lockCall(tx, by.callId))) return refused('notFound');
    const state = await loadPlaces(tx, by.callId);
    if (!state) return refused('notPublished');
    // Sent twice: they have it.
    if (state.sendout.offers.some((one) => one.applicationId === applicationId && one.source === 'order'))
      return ok(null);
    const next = await nextInLine(tx, state);
    if (!next) return refused('nothingVacant');
    if (next.applicationId !== applicationId) return refused('otherIsNext');
    await giveWaitingPlace(tx, next, by.accountId, now);
    await writeLog(tx, {
      at: now,
      actor: { kind: 'account', id: by.accountId },
      action: 'waitingPlaceGiven',
      subject: { kind: 'application', id: applicationId },
      details: { draw: next.drawId, position: next.position },
    });
    const sendout = await loadSendout(tx, by.callId);
    if (!sendout) throw new Error('the selection is published');
    const due = sendout.due.filter((one) => one.kind === 'offer' && one.applicationId === applicationId);
    await sendIn(tx, deed, sendout, due, await makingOf(tx, by.accountId, now));
    return ok(null);
  });
}
