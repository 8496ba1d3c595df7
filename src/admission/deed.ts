import type { Clock } from '../kit/clock.ts';
import type { Database } from '../store/index.ts';

/** What every deed needs: where things are kept, what time it is, and where links in mails lead. */
export interface Deed {
  readonly db: Database;
  readonly clock: Clock;
  readonly baseUrl: string;
}

/** Thrown inside a transaction so that nothing of it is kept; the deed turns it into its answer. Never leaves a deed. */
export class Undo<E> extends Error {
  readonly reason: E;
  constructor(reason: E) {
    super('undone');
    this.reason = reason;
  }
}
