import type { CoveredSession } from './coverage.rules.ts';
import type { Programme, ProgrammeSession } from './programme.ts';

/** The sessions of a programme as coverage counts them: those that take place and are more than a break. */
export function coveredIn({ number, sessions }: Pick<Programme, 'number' | 'sessions'>): CoveredSession[] {
  return sessions
    .filter(({ cancelled, counts }) => !cancelled && counts)
    .map((session) => ({ ...session, gathering: number, minutes: minutesOf(session) }));
}

function minutesOf({ startsAt, endsAt }: Pick<ProgrammeSession, 'startsAt' | 'endsAt'>): number {
  return Temporal.Instant.from(startsAt).until(Temporal.Instant.from(endsAt)).total('minutes');
}
