import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/** Where somebody's or some group's work on a task stands. Who has not begun has no work. */
export type WorkState = 'begun' | 'handedIn' | 'answered' | 'askedForMore';

export type WorkEvent = 'handIn' | 'answer' | 'askForMore';

/** `docs/` draws its diagram from here. */
export const workTransitions: readonly Transition<WorkState, WorkEvent, 'participant' | 'school'>[] = [
  { from: 'begun', event: 'handIn', by: 'participant', to: 'handedIn' },
  // Another version, before anybody has answered the one that is there; both are kept.
  { from: 'handedIn', event: 'handIn', by: 'participant', to: 'handedIn' },
  { from: 'handedIn', event: 'answer', by: 'school', to: 'answered' },
  { from: 'handedIn', event: 'askForMore', by: 'school', to: 'askedForMore' },
  { from: 'askedForMore', event: 'handIn', by: 'participant', to: 'handedIn' },
];

export function nextWorkState(from: WorkState, event: WorkEvent): Result<WorkState, 'impossible'> {
  return follow(workTransitions, from, event);
}
