import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/**
 * The life of an appeal. `late` came after the deadline and waits for somebody to let it in or not; `received` is reconsidered by
 * the school; `passedOn` lies with the appeals board.
 */
export const appealStates = [
  'late',
  'received',
  'passedOn',
  'changed',
  'boardChanged',
  'upheld',
  'dismissed',
  'takenBack',
] as const;
export type AppealState = (typeof appealStates)[number];

export type AppealEvent = 'letIn' | 'dismiss' | 'change' | 'passOn' | 'boardChanges' | 'boardUpholds' | 'takeBack';

/** `docs/` draws its diagram from here. */
export const appealTransitions: readonly Transition<AppealState, AppealEvent, 'coordinator' | 'appellant'>[] = [
  { from: 'late', event: 'letIn', by: 'coordinator', to: 'received' },
  { from: 'late', event: 'dismiss', by: 'coordinator', to: 'dismissed' },
  { from: 'received', event: 'change', by: 'coordinator', to: 'changed' },
  { from: 'received', event: 'passOn', by: 'coordinator', to: 'passedOn' },
  { from: 'passedOn', event: 'boardChanges', by: 'coordinator', to: 'boardChanged' },
  { from: 'passedOn', event: 'boardUpholds', by: 'coordinator', to: 'upheld' },
  { from: 'late', event: 'takeBack', by: 'appellant', to: 'takenBack' },
  { from: 'received', event: 'takeBack', by: 'appellant', to: 'takenBack' },
  { from: 'passedOn', event: 'takeBack', by: 'appellant', to: 'takenBack' },
];

export function nextAppealState(from: AppealState, event: AppealEvent): Result<AppealState, 'impossible'> {
  return follow(appealTransitions, from, event);
}

/** Whether somebody still has to do something about it: the school, or the board. */
export function isOpenAppeal(state: AppealState): boolean {
  return state === 'late' || state === 'received' || state === 'passedOn';
}
