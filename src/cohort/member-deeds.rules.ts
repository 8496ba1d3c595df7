import { isPart, nextMemberState, type MemberState } from './member-state.rules.ts';

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

/** Whether something can be done about a member in this state. */
export function isPossible(deed: MemberDeedKind, state: MemberState): boolean {
  return deed in events ? nextMemberState(state, events[deed as keyof typeof events]).ok : isPart(state);
}
