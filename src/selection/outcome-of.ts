import { findCall } from '../admission/index.ts';
import { ticketCounts } from '../draw/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { newestBook, protocolOf } from './document.store.ts';
import type { Draw } from './draw.ts';
import type { ApplicationOutcome, SelectionOutcome } from './outcome.ts';
import { outcomes, type PublishedDraw } from './outcome.rules.ts';
import { resultOf, waitingPlacesOf } from './result.store.ts';
import { loadSelection, type SelectionState } from './selection-state.ts';

/** The published result of a call's selection, for each application that still stands; undefined before it is published. */
export async function outcomeOf(db: Database, callId: string): Promise<SelectionOutcome | undefined> {
  return await outcomeOfCall(db, { id: callId });
}

const outcomeOfCall = whileUnwritten(async (db, { id: callId }: { readonly id: string }) => readOutcome(db, callId));

async function readOutcome(db: Database, callId: string): Promise<SelectionOutcome | undefined> {
  const result = await resultOf(db, callId);
  const call = result && (await findCall(db, callId));
  if (!result || !call) return undefined;
  // After the result is published nothing here depends on the time any more.
  const state = await loadSelection(db, call, result.publishedAt);
  const draws = await publishedDraws(db, state.draws);
  const numberOf = new Map(state.draws.map(({ id, number }) => [id, number]));
  const given = await waitingPlacesOf(db, callId);
  return {
    callId,
    kind: result.kind,
    publishedAt: result.publishedAt,
    byApplication: outcomes({
      kind: result.kind,
      eligible: state.eligible.map(({ applicationId }) => applicationId),
      notEligible: notEligibleOutcomes(state),
      draws,
      waitingPlaces: new Map(
        given.map(({ applicationId, drawId, position }) => [
          applicationId,
          { draw: numberOf.get(drawId) ?? 0, position },
        ]),
      ),
    }),
  };
}

function notEligibleOutcomes({ notEligible, eligibility }: SelectionState) {
  return new Map(
    notEligible.map(({ id }) => {
      const decision = eligibility.get(id);
      if (!decision) throw new Error(`${id} is out without a decision`);
      const { condition, reason, decidedBy, decidedAt } = decision;
      const outcome: Extract<ApplicationOutcome, { kind: 'notEligible' }> = {
        kind: 'notEligible',
        condition,
        reason,
        decidedBy,
        decidedAt,
      };
      return [id, outcome];
    }),
  );
}

async function publishedDraws(db: Database, draws: readonly Draw[]): Promise<PublishedDraw[]> {
  const found: PublishedDraw[] = [];
  for (const { id, number, kind, state } of draws) {
    if (state !== 'published') continue;
    const [book, protocol] = [await newestBook(db, id), await protocolOf(db, id)];
    if (!book || !protocol) throw new Error(`draw ${id} is published without its documents`);
    const idOf = new Map(book.members.map((member) => [member.number, member.applicationId]));
    const inIds = (numbers: readonly string[]): string[] => numbers.map((one) => idOf.get(one) ?? one);
    const of = book.book.tickets.length;
    found.push({
      number,
      kind,
      tickets: new Map(
        [...ticketCounts(book.pool, book.book)].map(([one, count]) => [idOf.get(one) ?? one, { count, of }]),
      ),
      selected: new Set(inIds(protocol.selected)),
      waiting: inIds(protocol.waiting),
    });
  }
  return found;
}
