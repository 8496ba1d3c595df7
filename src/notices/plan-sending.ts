import { newId } from '../kit/id.ts';
import { planJob, type Tx } from '../store/index.ts';

/**
 * Plans the sending of notices that leave at these times. Each plan is a job of its own: one that was planned before may be at its work
 * already, and not see what is written in this transaction.
 */
export async function planSending(tx: Tx, dueAts: readonly (Temporal.Instant | null)[]): Promise<void> {
  const times = new Map(dueAts.flatMap((dueAt) => (dueAt ? [[dueAt.toString(), dueAt] as const] : [])));
  for (const dueAt of times.values()) await planJob(tx, { kind: 'sendNotices', subjectId: newId(), dueAt });
}
