import { isPart, nextMemberState } from './member-state.rules.ts';
import { partAfter, type Part, type PlannedChange } from './planned-change.rules.ts';

/** What the school can do about a member, in the order it is offered. */
export const memberDeeds = [
  'leave',
  'return',
  'standing',
  'move',
  'replace',
  'withdraw',
  'takeBack',
  'address',
] as const;
export type MemberDeedKind = (typeof memberDeeds)[number];

/** The words that addresses have for them. */
export const deedWords: Readonly<Record<MemberDeedKind, string>> = {
  leave: 'permisjon',
  return: 'tilbake',
  standing: 'studentstatus',
  move: 'flytt',
  replace: 'erstatt',
  withdraw: 'avslutt',
  takeBack: 'gi-tilbake',
  address: 'e-post',
};

const events = {
  leave: 'takeLeave',
  return: 'return',
  replace: 'replace',
  withdraw: 'withdraw',
  takeBack: 'takeBack',
} as const;

/** What can be decided ahead, to hold from a day to come. The rest is done at once. */
export function mayBePlanned(deed: MemberDeedKind): boolean {
  return deed !== 'replace' && deed !== 'takeBack' && deed !== 'address';
}

/** Whether a deed can hold only from the day of what is planned already, or later. Leaving ends what is planned instead. */
export function mustFollow(deed: MemberDeedKind): boolean {
  return mayBePlanned(deed) && deed !== 'withdraw';
}

/** The part that a deed begins from: what somebody will be when all that is planned has been made, or what they are now. */
export function partBefore<P extends Part>(deed: MemberDeedKind, part: P, planned: readonly PlannedChange[]): P {
  return mayBePlanned(deed) ? partAfter(part, planned) : part;
}

/** Whether something can be done about a member, in view of what is planned. */
export function isPossible(deed: MemberDeedKind, part: Part, planned: readonly PlannedChange[]): boolean {
  const { state } = partBefore(deed, part, planned);
  return deed in events ? nextMemberState(state, events[deed as keyof typeof events]).ok : isPart(state);
}
