import type { StudyPlanData } from '../../../src/plan/index.ts';

type Session = NonNullable<StudyPlanData['proposedProgramme']>['sessions'][number];

/** The sessions of one day of a gathering, in order of time. */
export function onDay<S extends Omit<Session, 'gathering' | 'day'>>(
  gathering: number,
  day: number,
  sessions: readonly S[],
): (S & Pick<Session, 'gathering' | 'day'>)[] {
  return sessions.map((session) => ({ gathering, day, ...session }));
}
