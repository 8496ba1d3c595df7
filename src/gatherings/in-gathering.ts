import type { Deed } from '../admission/index.ts';
import { lockCohort } from '../cohort/index.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import type { PlacedGathering } from './gathering.store.ts';
import type { CohortDeed } from './place.action.ts';
import { findGathering, touchGathering } from './place.store.ts';

/** Whose gathering, by its number, and who does it. */
export interface GatheringDeed extends CohortDeed {
  readonly number: number;
}

/** A gathering that nobody else works on meanwhile. */
export interface InGathering {
  readonly tx: Tx;
  readonly by: GatheringDeed;
  readonly gathering: PlacedGathering;
  readonly now: Temporal.Instant;
}

/** Runs a deed on one gathering's programme, one at a time. */
export async function inGathering<T, E>(
  deed: Deed,
  by: GatheringDeed,
  work: (about: InGathering) => Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly kind: 'notFound' }>> {
  return await inTransaction(deed.db, async (tx): Promise<Result<T, E | { readonly kind: 'notFound' }>> => {
    // The cohort, not the gathering: days, sessions and speakers depend on each other across it.
    await lockCohort(tx, by.cohortId);
    const gathering = await findGathering(tx, by.cohortId, by.number);
    return gathering ? await work({ tx, by, gathering, now: deed.clock.now() }) : refused({ kind: 'notFound' });
  });
}

/** Ends a deed on a gathering: marks it as changed and writes the log, in its transaction. Answers what a deed without more to say answers. */
export async function done(
  { tx, by, gathering, now }: InGathering,
  line: Pick<Parameters<typeof writeLog>[1], 'action' | 'details'>,
): Promise<Result<null, never>> {
  await touchGathering(tx, gathering.id, now);
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: by.accountId },
    subject: { kind: 'cohort', id: by.cohortId },
    action: line.action,
    details: { gathering: gathering.number, ...line.details },
  });
  return ok(null);
}
