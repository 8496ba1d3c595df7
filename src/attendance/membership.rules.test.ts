import { describe, expect, test } from 'vitest';
import type { PartChange } from '../cohort/index.ts';
import { groupOn, isPartOn, type Membership } from './membership.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function change(kind: PartChange['kind'], on: string, codes: Partial<PartChange> = {}): PartChange {
  return { kind, takesEffectOn: day(on), fromCode: null, toCode: null, ...codes };
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
    const changes = [change('leave', '2022-10-01'), change('return', '2022-11-01'), change('leave', '2022-12-01')];
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

describe('somebody who left and got the place back', () => {
  const days = ['2022-09-30', '2022-10-18', '2022-12-01'];

  test('is no part of what was in between', () => {
    const changes = [change('withdrawn', '2022-10-01'), change('takenBack', '2022-11-01')];
    expect(days.map((one) => isPartOn(member({ changes }), day(one)))).toEqual([true, false, true]);
  });

  test('is not on leave any more, where they were when they left', () => {
    const changes = [
      change('leave', '2022-09-01'),
      change('withdrawn', '2022-10-01'),
      change('takenBack', '2022-11-01'),
    ];
    expect(days.map((one) => isPartOn(member({ changes }), day(one)))).toEqual([false, false, true]);
  });
});

describe('somebody whose leave, or whose leaving, is decided ahead', () => {
  test('is a part until then', () => {
    for (const kind of ['leave', 'withdrawn'] as const) {
      const changes = [change(kind, '2023-02-01')];
      expect(['2023-01-31', '2023-02-01'].map((one) => isPartOn(member({ changes }), day(one)))).toEqual([true, false]);
    }
  });
});

describe('somebody who has moved', () => {
  test('belonged to each group in its time', () => {
    const moved = member({
      groupId: 'c',
      changes: [
        change('moved', '2022-10-01', { fromCode: 'a', toCode: 'b' }),
        change('moved', '2022-12-01', { fromCode: 'b', toCode: 'c' }),
      ],
    });
    expect(['2022-09-06', '2022-10-01', '2022-11-30', '2022-12-01'].map((one) => groupOn(moved, day(one)))).toEqual([
      'a',
      'b',
      'b',
      'c',
    ]);
  });

  test('belongs to the new one from the day that is decided ahead', () => {
    const ahead = member({ groupId: 'a', changes: [change('moved', '2023-02-01', { fromCode: 'a', toCode: 'b' })] });
    expect(['2023-01-31', '2023-02-01'].map((one) => groupOn(ahead, day(one)))).toEqual(['a', 'b']);
  });
});
