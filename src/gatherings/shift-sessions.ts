import { inOslo } from '../kit/oslo-time.ts';
import type { Tx } from '../store/index.ts';
import type { PlacedGathering } from './gathering.store.ts';
import { saveTimes, teachingSessionsOf } from './teaching-session.store.ts';

/**
 * Moves a gathering's sessions along with its first day, each at the same time of day as before. Answers how many would then lie
 * after its last day; if any do, none is moved.
 */
export async function shiftSessions(
  tx: Tx,
  gathering: PlacedGathering,
  { fromOn, toOn }: Pick<PlacedGathering, 'fromOn' | 'toOn'>,
  now: Temporal.Instant,
): Promise<number> {
  const { days } = gathering.fromOn.until(fromOn, { largestUnit: 'day' });
  const shifted = (await teachingSessionsOf(tx, gathering.id)).map(({ id, startsAt, endsAt }) => ({
    id,
    startsAt: inOslo(startsAt).add({ days }),
    endsAt: inOslo(endsAt).add({ days }),
  }));
  const beyond = shifted.filter(({ endsAt }) => Temporal.PlainDate.compare(endsAt.toPlainDate(), toOn) > 0).length;
  if (beyond > 0 || days === 0) return beyond;
  for (const { id, startsAt, endsAt } of shifted)
    await saveTimes(tx, id, { startsAt: startsAt.toInstant(), endsAt: endsAt.toInstant() }, now);
  return 0;
}
