import { inOslo } from '../kit/oslo-time.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { undeliveredMail, type UndeliveredMail } from './undelivered.store.ts';

/** So long a mail that never left is shown to the school: by then it has been dealt with, or is past mending. */
const listed = { hours: 30 * 24 };
/** And so long it is what waits first on the school's first page. Giving a mail up takes almost two days of these. */
const pressing = { hours: 7 * 24 };

// Whoever opens a case asks, and there is next to never any: from a whole day on, so that the same answer serves for all of it.
const undeliveredFrom = whileUnwritten((db, { since }: { id: string; since: Temporal.Instant }) =>
  undeliveredMail(db, since),
);

/** The mails that were given up lately enough to be shown, the newest first. */
export async function undeliveredAt(db: Database, now: Temporal.Instant): Promise<readonly UndeliveredMail[]> {
  const earliest = now.subtract(listed);
  const since = inOslo(earliest).startOfDay().toInstant();
  return writtenSince(await undeliveredFrom(db, { id: since.toString(), since }), earliest);
}

/** Those of them that are still pressing. */
export function pressingAt(mails: readonly UndeliveredMail[], now: Temporal.Instant): readonly UndeliveredMail[] {
  return writtenSince(mails, now.subtract(pressing));
}

function writtenSince(mails: readonly UndeliveredMail[], since: Temporal.Instant): readonly UndeliveredMail[] {
  return mails.filter(({ createdAt }) => Temporal.Instant.compare(createdAt, since) >= 0);
}
