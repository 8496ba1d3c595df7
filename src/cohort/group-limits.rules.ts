import type { StudyPlan } from '../plan/index.ts';
import { isPart, type MemberState } from './member-state.rules.ts';

/** Where a group is below what the plan asks of it: people, or sectors that they come from. */
export interface Shortfall {
  readonly kind: 'tooFew' | 'tooFewSectors';
  readonly count: number;
  readonly min: number;
}

export interface GroupPerson {
  readonly state: MemberState;
  readonly serviceArea: string | null;
}

/** What a group lacks of the plan's lower limits. A group that nobody takes part in any more is none, and lacks nothing. */
export function shortfallsOf(
  people: readonly GroupPerson[],
  { participants, minSectors }: Pick<StudyPlan['admission'], 'participants' | 'minSectors'>,
): readonly Shortfall[] {
  const here = people.filter(({ state }) => isPart(state));
  if (here.length === 0) return [];
  const sectors = new Set(here.flatMap(({ serviceArea }) => (serviceArea === null ? [] : [serviceArea]))).size;
  const found: readonly Shortfall[] = [
    { kind: 'tooFew', count: here.length, min: participants.min },
    { kind: 'tooFewSectors', count: sectors, min: minSectors },
  ];
  return found.filter(({ count, min }) => count < min);
}
