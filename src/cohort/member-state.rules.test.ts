import { describe, expect, it } from 'vitest';
import { isPossible, memberDeeds } from './member-deeds.rules.ts';
import type { PlannedChange } from './planned-change.rules.ts';
import { isPart, memberStates, nextMemberState } from './member-state.rules.ts';

const possibleIn = (state: (typeof memberStates)[number], ...planned: readonly PlannedChange[]) =>
  memberDeeds.filter((deed) => isPossible(deed, { state, standing: 'student', groupId: 'a' }, planned));

describe('a member', () => {
  it('who takes part can be given leave, leave, be replaced, moved and changed; on leave they can come back', () => {
    expect(possibleIn('active')).toEqual(['leave', 'standing', 'move', 'replace', 'withdraw', 'address']);
    expect(possibleIn('onLeave')).toEqual(['return', 'standing', 'move', 'replace', 'withdraw', 'address']);
  });

  it('who has left can have the place back, until somebody has come instead', () => {
    expect(possibleIn('withdrawn')).toEqual(['replace', 'takeBack']);
    expect(possibleIn('replaced')).toEqual([]);
    expect(nextMemberState('replaced', 'takeBack')).toEqual({ ok: false, reason: 'impossible' });
  });

  it('for whom leave is planned can be planned to come back, and can’t be given leave once more', () => {
    const takesEffectOn = Temporal.PlainDate.from('2023-02-01');
    const leave = { kind: 'leave', toCode: 'onLeave', takesEffectOn };
    expect(possibleIn('active', leave)).toEqual(['return', 'standing', 'move', 'replace', 'withdraw', 'address']);
    // What is done at once goes by what they are now.
    const leaving = { kind: 'withdrawn', toCode: 'withdrawn', takesEffectOn };
    expect(possibleIn('active', leave, leaving)).toEqual(['replace', 'address']);
  });

  it('has a part in the year on leave too', () => {
    expect(memberStates.filter(isPart)).toEqual(['active', 'onLeave']);
  });
});
