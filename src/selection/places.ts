import type { Database } from '../store/index.ts';
import type { Draw } from './draw.ts';
import { newestBook, protocolOf } from './document.store.ts';
import { waitingPlacesOf } from './result.store.ts';

/**
 * The applications that have been given a place before a draw, by id, whatever became of the place: by a draw that was
 * published, from the waiting list, or by an appeal. Whoever has said no is not drawn again.
 */
export async function placedIn(db: Database, draws: readonly Draw[], before: Draw): Promise<Set<string>> {
  const earlier = draws.filter(({ state, number }) => state === 'published' && number < before.number);
  const placed = new Set(before.accepted);
  for (const { id } of earlier) {
    const protocol = await protocolOf(db, id);
    const book = await newestBook(db, id);
    const idOf = new Map(book?.members.map(({ number, applicationId }) => [number, applicationId]));
    for (const number of protocol?.selected ?? []) placed.add(idOf.get(number) ?? number);
  }
  for (const { applicationId } of await waitingPlacesOf(db, before.callId)) placed.add(applicationId);
  return placed;
}
