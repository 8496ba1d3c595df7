import { letterLanguage, recipientsOf, type Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { queueMail } from '../store/index.ts';
import { insertAcknowledgements, insertChoice } from './choice.store.ts';
import { newestBook } from './document.store.ts';
import type { Draw } from './draw.ts';
import { insertDraw } from './draw.store.ts';
import { advance, inSelection, note, type InSelection, type SelectionDeed } from './in-selection.ts';
import { deleteResult } from './result.store.ts';
import { discardedLetter } from './selection-mail.ts';

/**
 * Sets a draw aside that was promised or held, and begins another one. Both stay public, with the reason, and everybody who took
 * part is told. Not any more once decisions have gone out. `number` is the draw that was seen: sent twice, nothing more happens.
 */
export async function discardDraw(
  deed: Deed,
  by: SelectionDeed,
  number: number,
  reason: string,
): Promise<Result<null, 'notFound' | 'impossible' | 'settled'>> {
  return await inSelection(deed, by, async (about): Promise<Result<null, 'impossible' | 'settled'>> => {
    const { tx, state, now } = about;
    const { draw } = state;
    if (state.draws.some((one) => one.number === number && one.state === 'discarded')) return ok(null);
    if (!draw || draw.number !== number) return refused('impossible');
    if (draw.state === 'published' && state.result?.settledAt) return refused('settled');
    if (!(await advance(tx, draw, 'discard')).ok) return refused('impossible');
    if (draw.state === 'published' && draw.kind === 'first') await deleteResult(tx, by.callId);
    const { kind, vacancies, accepted } = draw;
    const next = await insertDraw(
      tx,
      { callId: by.callId, kind, vacancies, accepted, repeats: draw.id, repeatReason: reason },
      by.accountId,
      now,
    );
    await carryOver(about, next);
    await note(about, 'drawDiscarded', { draw: draw.number, next: next.number });
    await mailDiscarded(deed, about, draw, reason);
    return ok(null);
  });
}

/** What was chosen for the draw that was set aside holds for the next one until somebody chooses otherwise. */
async function carryOver({ tx, state, by, now }: InSelection, next: Draw): Promise<void> {
  if (state.choice) await insertChoice(tx, next.id, state.choice, by.accountId, now);
  for (const [applicant, reason] of state.acknowledgements)
    await insertAcknowledgements(tx, next.id, { applicants: [applicant], reason }, by.accountId, now);
}

async function mailDiscarded(deed: Deed, { tx, state, now }: InSelection, draw: Draw, reason: string): Promise<void> {
  const book = await newestBook(tx, draw.id);
  const members = new Map(book?.members.map((member) => [member.applicationId, member]));
  for (const recipient of await recipientsOf(tx, state.call.id)) {
    const member = members.get(recipient.applicationId);
    if (!member) continue;
    const language = letterLanguage(recipient, recipient.contact);
    await queueMail(
      tx,
      discardedLetter(deed.baseUrl, language, { call: state.call, draw, recipient, member, reason }),
      now,
    );
  }
}
