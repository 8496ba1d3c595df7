import { describe, expect, it } from 'vitest';
import { isPossible, memberDeeds } from './member-deeds.rules.ts';
import { isPart, memberStates, nextMemberState } from './member-state.rules.ts';

const possibleIn = (state: (typeof memberStates)[number]) => memberDeeds.filter((deed) => isPossible(deed, state));

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

  it('has a part in the year on leave too', () => {
    expect(memberStates.filter(isPart)).toEqual(['active', 'onLeave']);
  });
});
