import type { ProgrammeSession } from '../gatherings/index.ts';
import { inOslo } from '../kit/oslo-time.ts';
import type { SessionTimes } from './check-in.rules.ts';

/** When a session is, as instants. */
export function timesOf({ startsAt, endsAt, cancelled }: ProgrammeSession): SessionTimes {
  return { startsAt: Temporal.Instant.from(startsAt), endsAt: Temporal.Instant.from(endsAt), cancelled };
}

/** The day in Norway on which a session begins. */
export function dayOf({ startsAt }: Pick<ProgrammeSession, 'startsAt'>): Temporal.PlainDate {
  return inOslo(Temporal.Instant.from(startsAt)).toPlainDate();
}
