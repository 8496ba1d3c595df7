import type { SessionInProgramme } from '../gatherings/index.ts';
import type { Deed } from '../admission/index.ts';
import { planOfCohort } from '../cohort/index.ts';
import { newSecret } from '../kit/id.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { inTransaction, writeLog, type Tx } from '../store/index.ts';
import { isOpen, windowAt } from './check-in.rules.ts';
import { closeCheckIn, findCheckIn, saveCheckIn } from './check-in.store.ts';
import { timesOf } from './session-in-programme.ts';

export type OpenRefusal = 'doesNotCount' | 'cancelled' | 'before' | 'after';

/** Lets people check in to a session with codes until it is closed or over. Doing it again while it is open changes nothing. */
export async function openCheckIn(
  { db, clock }: Deed,
  accountId: string,
  { cohort, session }: SessionInProgramme,
): Promise<Result<null, OpenRefusal>> {
  const now = clock.now();
  const { checkIn: terms } = planOfCohort(cohort).attendance;
  const times = timesOf(session);
  if (!session.counts) return refused('doesNotCount');
  if (times.cancelled) return refused('cancelled');
  const window = windowAt(times, terms, now);
  if (window !== 'open') return refused(window);
  return await inTransaction(db, async (tx) => {
    if (isOpen(await findCheckIn(tx, session.id), times, terms, now)) return ok(null);
    await saveCheckIn(tx, { sessionId: session.id, secret: newSecret(), openedBy: accountId, openedAt: now });
    await log(tx, now, accountId, session.id, { action: 'checkInOpened' });
    return ok(null);
  });
}

export async function stopCheckIn(
  { db, clock }: Deed,
  accountId: string,
  { session }: SessionInProgramme,
): Promise<void> {
  const now = clock.now();
  await inTransaction(db, async (tx) => {
    if (await closeCheckIn(tx, session.id, now)) await log(tx, now, accountId, session.id, { action: 'checkInClosed' });
  });
}

async function log(
  tx: Tx,
  now: Temporal.Instant,
  accountId: string,
  sessionId: string,
  { action }: { readonly action: string },
): Promise<void> {
  await writeLog(tx, {
    at: now,
    actor: { kind: 'account', id: accountId },
    action,
    subject: { kind: 'session', id: sessionId },
  });
}
