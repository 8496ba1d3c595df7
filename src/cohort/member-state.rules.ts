import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/** A member's part in the year. `replaced` has been followed by somebody else from the same municipality. */
export const memberStates = ['active', 'onLeave', 'withdrawn', 'replaced'] as const;
export type MemberState = (typeof memberStates)[number];

export type MemberStateEvent = 'takeLeave' | 'return' | 'withdraw' | 'replace' | 'takeBack';

/** `docs/` draws its diagram from here. */
export const memberTransitions: readonly Transition<MemberState, MemberStateEvent, 'coordinator'>[] = [
  { from: 'active', event: 'takeLeave', by: 'coordinator', to: 'onLeave' },
  { from: 'onLeave', event: 'return', by: 'coordinator', to: 'active' },
  { from: 'active', event: 'withdraw', by: 'coordinator', to: 'withdrawn' },
  { from: 'onLeave', event: 'withdraw', by: 'coordinator', to: 'withdrawn' },
  { from: 'active', event: 'replace', by: 'coordinator', to: 'replaced' },
  { from: 'onLeave', event: 'replace', by: 'coordinator', to: 'replaced' },
  // The municipality found somebody new only later.
  { from: 'withdrawn', event: 'replace', by: 'coordinator', to: 'replaced' },
  // Somebody who withdrew and thought better of it, while nobody has come in their place.
  { from: 'withdrawn', event: 'takeBack', by: 'coordinator', to: 'active' },
];

export function nextMemberState(from: MemberState, event: MemberStateEvent): Result<MemberState, 'impossible'> {
  return follow(memberTransitions, from, event);
}

/** Whether somebody still has a part in the year, present or on leave. */
export function isPart(state: MemberState): boolean {
  return state === 'active' || state === 'onLeave';
}
