import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';

/**
 * The life of an application. It counts as sent when the leader has confirmed the guarantee, not when the contact presses send
 * (study plan, admission criteria; rules.md, Admission). `resending` stands as sent while a changed list awaits its guarantee.
 */
export const applicationStates = [
  'draft',
  'awaitingGuarantee',
  'sent',
  'resending',
  'withdrawn',
  'annulled',
  'lapsed',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export type ApplicationEvent =
  | 'submit'
  | 'guarantee'
  | 'resendUnchangedList'
  | 'resendChangedList'
  | 'changeList'
  | 'withdraw'
  | 'annul'
  | 'deadline';

export type Who = 'contact' | 'guarantor' | 'coordinator' | 'clock';

/** The one table of what may happen to an application; `docs/` draws its diagram from here. */
export const applicationTransitions: readonly Transition<ApplicationState, ApplicationEvent, Who>[] = [
  { from: 'draft', event: 'submit', by: 'contact', to: 'awaitingGuarantee' },
  { from: 'awaitingGuarantee', event: 'submit', by: 'contact', to: 'awaitingGuarantee' },
  { from: 'awaitingGuarantee', event: 'changeList', by: 'contact', to: 'draft' },
  { from: 'awaitingGuarantee', event: 'guarantee', by: 'guarantor', to: 'sent' },
  { from: 'sent', event: 'resendUnchangedList', by: 'contact', to: 'sent' },
  { from: 'sent', event: 'resendChangedList', by: 'contact', to: 'resending' },
  { from: 'resending', event: 'resendChangedList', by: 'contact', to: 'resending' },
  { from: 'resending', event: 'resendUnchangedList', by: 'contact', to: 'sent' },
  { from: 'resending', event: 'changeList', by: 'contact', to: 'sent' },
  { from: 'resending', event: 'guarantee', by: 'guarantor', to: 'sent' },
  { from: 'draft', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'awaitingGuarantee', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'sent', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'resending', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'lapsed', event: 'withdraw', by: 'contact', to: 'withdrawn' },
  { from: 'draft', event: 'annul', by: 'coordinator', to: 'annulled' },
  { from: 'awaitingGuarantee', event: 'annul', by: 'coordinator', to: 'annulled' },
  { from: 'sent', event: 'annul', by: 'coordinator', to: 'annulled' },
  { from: 'resending', event: 'annul', by: 'coordinator', to: 'annulled' },
  { from: 'draft', event: 'deadline', by: 'clock', to: 'lapsed' },
  { from: 'awaitingGuarantee', event: 'deadline', by: 'clock', to: 'lapsed' },
  { from: 'resending', event: 'deadline', by: 'clock', to: 'sent' },
];

/** Where an event leads from a state, or `impossible` when it can't happen there. */
export function nextState(from: ApplicationState, event: ApplicationEvent): Result<ApplicationState, 'impossible'> {
  return follow(applicationTransitions, from, event);
}

/** States in which the application stands in the admission: its municipalities can't stand in another. */
export function isSent(state: ApplicationState): boolean {
  return state === 'sent' || state === 'resending';
}

/** States in which the contact may still change it, as long as the call is open. */
export function isChangeable(state: ApplicationState): boolean {
  return state === 'draft' || state === 'awaitingGuarantee' || isSent(state);
}
