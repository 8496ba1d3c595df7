import { describe, expect, test } from 'vitest';
import { groupOn, isPartOn, type MemberChange, type Membership } from './membership.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function change(kind: string, on: string, fromCode: string | null = null): MemberChange {
  return { kind, takesEffectOn: day(on), fromCode };
}

function member(of: Partial<Membership>): Membership {
  return { groupId: 'b', joinedOn: day('2022-08-20'), leftOn: null, changes: [], ...of };
}

describe('somebody is a part', () => {
  test('from the day they join', () => {
    expect(isPartOn(member({}), day('2022-08-19'))).toBe(false);
    expect(isPartOn(member({}), day('2022-08-20'))).toBe(true);
  });

  test('until the day they leave', () => {
    const left = member({ leftOn: day('2022-10-19') });
    expect(isPartOn(left, day('2022-10-18'))).toBe(true);
    expect(isPartOn(left, day('2022-10-19'))).toBe(false);
  });

  test('but not while they are on leave, once or twice', () => {
    const changes = [
      change('leave', '2022-10-01'),
      change('standing', '2022-10-15'),
      change('return', '2022-11-01'),
      change('leave', '2022-12-01'),
    ];
    const days = ['2022-09-30', '2022-10-01', '2022-10-31', '2022-11-01', '2022-12-01', '2023-05-01'];
    expect(days.map((one) => isPartOn(member({ changes }), day(one)))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('somebody who has moved', () => {
  test('belonged to each group in its time', () => {
    const moved = member({
      groupId: 'c',
      changes: [change('moved', '2022-10-01', 'a'), change('moved', '2022-12-01', 'b')],
    });
    expect(['2022-09-06', '2022-10-01', '2022-11-30', '2022-12-01'].map((one) => groupOn(moved, day(one)))).toEqual([
      'a',
      'b',
      'b',
      'c',
    ]);
  });
});
