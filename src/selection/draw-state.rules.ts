import { ok, refused, type Result } from '../kit/result.ts';

export const drawStates = ['preparing', 'booked', 'promised', 'held', 'published', 'discarded'] as const;
export type DrawState = (typeof drawStates)[number];
export type DrawEvent = 'makeBook' | 'changeRules' | 'promise' | 'hold' | 'publish' | 'discard';

export interface DrawTransition {
  readonly from: DrawState;
  readonly event: DrawEvent;
  readonly by: 'coordinator';
  readonly to: DrawState;
}

/** The life of a draw; `docs/` draws its diagram from here. */
export const drawTransitions: readonly DrawTransition[] = [
  { from: 'preparing', event: 'changeRules', by: 'coordinator', to: 'preparing' },
  { from: 'preparing', event: 'makeBook', by: 'coordinator', to: 'booked' },
  { from: 'booked', event: 'makeBook', by: 'coordinator', to: 'booked' },
  { from: 'booked', event: 'changeRules', by: 'coordinator', to: 'preparing' },
  { from: 'booked', event: 'promise', by: 'coordinator', to: 'promised' },
  { from: 'promised', event: 'hold', by: 'coordinator', to: 'held' },
  { from: 'held', event: 'publish', by: 'coordinator', to: 'published' },
  // What has been promised is never undone in silence: it stays public, beside what was done instead.
  { from: 'promised', event: 'discard', by: 'coordinator', to: 'discarded' },
  { from: 'held', event: 'discard', by: 'coordinator', to: 'discarded' },
  { from: 'published', event: 'discard', by: 'coordinator', to: 'discarded' },
];

export function nextDrawState(from: DrawState, event: DrawEvent): Result<DrawState, 'impossible'> {
  const found = drawTransitions.find((one) => one.from === from && one.event === event);
  return found ? ok(found.to) : refused('impossible');
}

/** Whether what was promised stands, so that who takes part and by which rules can no longer be changed. */
export function isBinding(state: DrawState): boolean {
  return state === 'promised' || state === 'held' || state === 'published';
}
