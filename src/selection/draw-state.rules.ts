import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

export const drawStates = ['preparing', 'booked', 'promised', 'held', 'published', 'discarded'] as const;
export type DrawState = (typeof drawStates)[number];
export type DrawEvent = 'makeBook' | 'changeRules' | 'promise' | 'hold' | 'publish' | 'discard';

/** The life of a draw; `docs/` draws its diagram from here. */
export const drawTransitions: readonly Transition<DrawState, DrawEvent, 'coordinator' | 'coordinator or clock'>[] = [
  { from: 'preparing', event: 'changeRules', by: 'coordinator', to: 'preparing' },
  { from: 'preparing', event: 'makeBook', by: 'coordinator', to: 'booked' },
  { from: 'booked', event: 'makeBook', by: 'coordinator', to: 'booked' },
  { from: 'booked', event: 'changeRules', by: 'coordinator', to: 'preparing' },
  { from: 'booked', event: 'promise', by: 'coordinator', to: 'promised' },
  // By itself when the beacon's round has come, unless somebody is quicker. Dice are thrown by people.
  { from: 'promised', event: 'hold', by: 'coordinator or clock', to: 'held' },
  { from: 'held', event: 'publish', by: 'coordinator', to: 'published' },
  // What has been promised is never undone in silence: it stays public, beside what was done instead.
  { from: 'promised', event: 'discard', by: 'coordinator', to: 'discarded' },
  { from: 'held', event: 'discard', by: 'coordinator', to: 'discarded' },
  { from: 'published', event: 'discard', by: 'coordinator', to: 'discarded' },
];

export function nextDrawState(from: DrawState, event: DrawEvent): Result<DrawState, 'impossible'> {
  return follow(drawTransitions, from, event);
}

/** Whether what was promised stands, so that who takes part and by which rules can no longer be changed. */
export function isBinding(state: DrawState): boolean {
  return state === 'promised' || state === 'held' || state === 'published';
}
