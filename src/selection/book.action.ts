import { findCall, type Deed } from '../admission/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { insertBook, newestBook, type BookContent } from './document.store.ts';
import { advance, drawToPrepare, inSelection, note, type SelectionDeed } from './in-selection.ts';
import { bookFor, type SolvingRefusal } from './solving.ts';
import { loadSelection } from './selection-state.ts';

export type BookRefusal =
  | 'notFound'
  | 'notReady'
  | 'promised'
  | 'changedMeanwhile'
  | 'impossibleApplicants'
  | SolvingRefusal['kind'];

/**
 * Makes the ticket book for the applicants and the rules as they are now. The computing is done before anything is held; if
 * something has changed meanwhile, nothing is kept.
 */
export async function makeTicketBook(deed: Deed, by: SelectionDeed): Promise<Result<null, BookRefusal>> {
  const call = await findCall(deed.db, by.callId);
  if (!call) return refused('notFound');
  const before = await loadSelection(deed.db, call, deed.clock.now());
  if (!before.gate.open || before.roomForAll) return refused('notReady');
  const solved = await bookFor(before.pool);
  if (!solved.ok) return refused(solved.reason.kind);
  const content = solved.value;
  return await inSelection(deed, by, async (about): Promise<Result<null, BookRefusal>> => {
    const { tx, state, now } = about;
    if (!state.gate.open) return refused('notReady');
    if (state.poolHash !== before.poolHash) return refused('changedMeanwhile');
    if (impossibleIn(content).some((applicant) => !state.acknowledgements.has(applicant)))
      return refused('impossibleApplicants');
    const draw = await drawToPrepare(about);
    const kept = await newestBook(tx, draw.id);
    if (draw.state === 'booked' && kept?.poolHash === state.poolHash) return ok(null);
    const advanced = await advance(tx, draw, 'makeBook');
    if (!advanced.ok) return refused('promised');
    const { poolHash, members } = state;
    await insertBook(tx, draw.id, { ...content, poolHash, members, madeAt: now }, by.accountId);
    await note(about, 'drawBookMade', {
      draw: draw.number,
      tickets: content.book.tickets.length,
      applicants: members.length,
      pool: poolHash,
    });
    return ok(null);
  });
}

/** Who stands on no panel, by number. */
function impossibleIn({ chances }: Pick<BookContent, 'chances'>): string[] {
  return Object.entries(chances)
    .filter(([, chance]) => chance === 0)
    .map(([number]) => number);
}
