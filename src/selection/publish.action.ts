import type { Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { Tx } from '../store/index.ts';
import { advance, inSelection, note, type SelectionDeed } from './in-selection.ts';
import { insertResult, saveSettled } from './result.store.ts';

/** Publishes what was drawn: the result, the waiting list and the protocol. */
export async function publishDraw(deed: Deed, by: SelectionDeed): Promise<Result<null, 'notFound' | 'notHeld'>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, 'notHeld'>> => {
    const { tx, state, now } = about;
    const { draw } = state;
    if (draw?.state === 'published') return ok(null);
    if (!draw || !(await advance(tx, draw, 'publish')).ok) return refused('notHeld');
    if (!state.result) await insertResult(tx, by.callId, 'drawn', by.accountId, now);
    await note(about, 'drawPublished', { draw: draw.number });
    return ok(null);
  });
}

/** Publishes that everybody who is eligible has a place, so that nobody is drawn. */
export async function publishRoomForAll(deed: Deed, by: SelectionDeed): Promise<Result<null, 'notFound' | 'notReady'>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, 'notReady'>> => {
    const { tx, state, now } = about;
    if (state.result?.kind === 'roomForAll') return ok(null);
    if (!state.gate.open || !state.roomForAll || state.result) return refused('notReady');
    await insertResult(tx, by.callId, 'roomForAll', by.accountId, now);
    await note(about, 'roomForAllPublished', { applicants: state.eligible.length });
    return ok(null);
  });
}

/** From now on people have been told in writing: the draw that it came from can't be repeated any more. */
export async function settleSelection(tx: Tx, callId: string, now: Temporal.Instant): Promise<void> {
  await saveSettled(tx, callId, now);
}
