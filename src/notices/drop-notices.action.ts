import type { Tx } from '../store/index.ts';
import { attendingKinds, type NoticeKind } from './notice.ts';
import { deleteNotices, deleteWaitingNotices } from './notice.store.ts';

/**
 * Takes back what waits to be sent to somebody, in the transaction of the deed by which it stops being theirs to know: of itself, what
 * only those who come to the gatherings are told. What is decided about themselves still reaches them. Should they come back, they can
 * be told the same again.
 */
export async function dropNotices(
  tx: Tx,
  accountId: string,
  kinds: readonly NoticeKind[] = attendingKinds,
): Promise<void> {
  await deleteWaitingNotices(tx, accountId, kinds);
}

/**
 * Takes back what was told under a key, in the transaction of the deed after which nobody is to read it any more: what waits is not
 * sent, and what was sent stands on nobody's page. `unsent` leaves alone what has left already.
 */
export async function withdrawNotices(tx: Tx, key: string, which: 'unsent' | 'all'): Promise<void> {
  await deleteNotices(tx, key, which);
}
