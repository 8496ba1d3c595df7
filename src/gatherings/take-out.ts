import type { Tx } from '../store/index.ts';
import { deleteSession, retireSession } from './draft.store.ts';
import type { Programme } from './programme.ts';

/**
 * Takes a session out of what the school works on. One that has been published is kept apart: until the next version is out it is still
 * in the programme, with its materials, and afterwards it stands there as cancelled.
 */
export async function takeOut(
  tx: Tx,
  published: Pick<Programme, 'sessions'> | undefined,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const isKnown = published?.sessions.some((session) => session.id === id) ?? false;
  await (isKnown ? retireSession(tx, id, now) : deleteSession(tx, id));
}
