import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/** A request to be excused from sessions. */
export const absenceStates = ['asked', 'granted', 'refused', 'takenBack'] as const;
export type AbsenceState = (typeof absenceStates)[number];

export type AbsenceEvent = 'grant' | 'refuse' | 'takeBack';

/** `docs/` draws its diagram from here. */
export const absenceTransitions: readonly Transition<AbsenceState, AbsenceEvent, 'school' | 'member'>[] = [
  { from: 'asked', event: 'grant', by: 'school', to: 'granted' },
  { from: 'asked', event: 'refuse', by: 'school', to: 'refused' },
  { from: 'asked', event: 'takeBack', by: 'member', to: 'takenBack' },
  // The school thinks better of it.
  { from: 'refused', event: 'grant', by: 'school', to: 'granted' },
  // Somebody can come after all: what has not begun is theirs to attend again.
  { from: 'granted', event: 'takeBack', by: 'member', to: 'takenBack' },
];

export function nextAbsenceState(from: AbsenceState, event: AbsenceEvent): Result<AbsenceState, 'impossible'> {
  return follow(absenceTransitions, from, event);
}

/** Whether a request stands: nobody asks for the same session twice while it does. */
export function stands(state: AbsenceState): boolean {
  return state === 'asked' || state === 'granted';
}
