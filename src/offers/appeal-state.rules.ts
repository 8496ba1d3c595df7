import { ok, refused, type Result } from '../kit/result.ts';

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

export interface AppealTransition {
  readonly from: AppealState;
  readonly event: AppealEvent;
  readonly by: 'coordinator' | 'appellant';
  readonly to: AppealState;
}

/** `docs/` draws its diagram from here. */
export const appealTransitions: readonly AppealTransition[] = [
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
  const found = appealTransitions.find((one) => one.from === from && one.event === event);
  return found ? ok(found.to) : refused('impossible');
}

/** Whether somebody still has to do something about it: the school, or the board. */
export function isOpenAppeal(state: AppealState): boolean {
  return state === 'late' || state === 'received' || state === 'passedOn';
}
