import { follow, type Transition } from '../kit/life-cycle.ts';
import type { Result } from '../kit/result.ts';
import type { Member, MemberStanding } from './cohort.ts';
import { isPart, nextMemberState, type MemberState } from './member-state.rules.ts';

/** A change in somebody's part: waiting for its day, made, or called off. */
export type ChangeState = 'planned' | 'done' | 'calledOff';

/** `docs/` draws its diagram from here. What holds at once is `done` from the start. */
export const changeTransitions: readonly Transition<
  ChangeState,
  'takeEffect' | 'callOff' | 'overtake',
  'clock' | 'coordinator'
>[] = [
  { from: 'planned', event: 'takeEffect', by: 'clock', to: 'done' },
  { from: 'planned', event: 'callOff', by: 'coordinator', to: 'calledOff' },
  // Something else has come before it, as when somebody leaves altogether.
  { from: 'planned', event: 'overtake', by: 'clock', to: 'calledOff' },
];

export function nextChangeState(
  from: ChangeState,
  event: (typeof changeTransitions)[number]['event'],
): Result<ChangeState, 'impossible'> {
  return follow(changeTransitions, from, event);
}

/** What a change can be about: whether somebody takes part, as what, and in which group. */
export type Part = Pick<Member, 'state' | 'standing' | 'groupId'>;

/** A change that is decided ahead, as it was written. */
export interface PlannedChange {
  readonly kind: string;
  readonly toCode: string | null;
  readonly takesEffectOn: Temporal.PlainDate;
}

/** The kinds of change that can be decided ahead. */
const plannable = ['leave', 'return', 'withdrawn', 'standing', 'moved'] as const;
export type PlannableKind = (typeof plannable)[number];

export function isPlannable(kind: string): kind is PlannableKind {
  return plannable.some((one) => one === kind);
}

/** What a change sets. */
export function whatItSets({ kind, toCode }: PlannedChange): Partial<Part> {
  if (kind === 'standing') return { standing: toCode as MemberStanding };
  return kind === 'moved' ? { groupId: toCode ?? '' } : { state: toCode as MemberState };
}

/** What somebody's part is once changes have taken effect, in this order. */
export function partAfter<P extends Part>(part: P, changes: readonly PlannedChange[]): P {
  return Object.assign({ ...part }, ...changes.map(whatItSets)) as P;
}

const stateEvents = { leave: 'takeLeave', return: 'return', withdrawn: 'withdraw' } as const;

/** Whether a change that was decided ahead can still take effect on somebody whose part is this. */
export function canTakeEffect(part: Part, change: PlannedChange): boolean {
  const { kind, toCode } = change;
  if (kind === 'standing') return isPart(part.state) && part.standing !== toCode;
  if (kind === 'moved') return isPart(part.state) && part.groupId !== toCode;
  return kind in stateEvents && nextMemberState(part.state, stateEvents[kind as keyof typeof stateEvents]).ok;
}

/** Those of the changes that take effect on a day or before it. */
export function until<C extends PlannedChange>(changes: readonly C[], day: Temporal.PlainDate): C[] {
  return changes.filter(({ takesEffectOn }) => Temporal.PlainDate.compare(takesEffectOn, day) <= 0);
}

/** Those of the changes that take effect after a day. */
export function after<C extends PlannedChange>(changes: readonly C[], day: Temporal.PlainDate): C[] {
  return changes.filter(({ takesEffectOn }) => Temporal.PlainDate.compare(takesEffectOn, day) > 0);
}
