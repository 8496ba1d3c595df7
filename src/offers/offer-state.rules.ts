import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/**
 * The life of an offered place. `silent` has let the first day go by and was given a few days more, where the call allows it.
 * Whoever takes the whole application back gives the place up with it, whatever the answer was.
 */
export const offerStates = ['offered', 'silent', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;
export type OfferState = (typeof offerStates)[number];

export type OfferEvent = 'accept' | 'decline' | 'giveMoreTime' | 'lapse' | 'withdraw' | 'grant';

/** `docs/` draws its diagram from here. */
export const offerTransitions: readonly Transition<OfferState, OfferEvent, 'contact' | 'clock' | 'coordinator'>[] = [
  { from: 'offered', event: 'accept', by: 'contact', to: 'accepted' },
  { from: 'offered', event: 'decline', by: 'contact', to: 'declined' },
  { from: 'offered', event: 'giveMoreTime', by: 'clock', to: 'silent' },
  { from: 'offered', event: 'lapse', by: 'clock', to: 'lapsed' },
  { from: 'silent', event: 'accept', by: 'contact', to: 'accepted' },
  { from: 'silent', event: 'decline', by: 'contact', to: 'declined' },
  { from: 'silent', event: 'lapse', by: 'clock', to: 'lapsed' },
  // Until the last day an answer may be changed, as long as the place is still there.
  { from: 'accepted', event: 'accept', by: 'contact', to: 'accepted' },
  { from: 'accepted', event: 'decline', by: 'contact', to: 'declined' },
  { from: 'declined', event: 'accept', by: 'contact', to: 'accepted' },
  { from: 'declined', event: 'decline', by: 'contact', to: 'declined' },
  { from: 'offered', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'silent', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'accepted', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  // An appeal may end in a place for somebody who has lost one.
  { from: 'declined', event: 'grant', by: 'coordinator', to: 'offered' },
  { from: 'lapsed', event: 'grant', by: 'coordinator', to: 'offered' },
];

export function nextOfferState(from: OfferState, event: OfferEvent): Result<OfferState, 'impossible'> {
  return follow(offerTransitions, from, event);
}

/** Whether the place is taken, or kept for somebody who has yet to answer. */
export function holdsPlace(state: OfferState): boolean {
  return state === 'offered' || state === 'silent' || state === 'accepted';
}

/** Whether an answer is still awaited. */
export function awaitsAnswer(state: OfferState): boolean {
  return state === 'offered' || state === 'silent';
}
