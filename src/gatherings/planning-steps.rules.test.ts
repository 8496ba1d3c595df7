import { describe, expect, it } from 'vitest';
import { canWait, nextStepsOf, type GatheringStanding } from './planning-steps.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function standing(number: number, from: string, change: Partial<GatheringStanding> = {}): GatheringStanding {
  return {
    number,
    from: day(from),
    to: day(from).add({ days: 1 }),
    sessions: 6,
    isPublished: true,
    isChanged: false,
    ...change,
  };
}

const told = (standings: readonly GatheringStanding[], today: string) =>
  nextStepsOf([1, 2, 3], standings, day(today)).map((step) =>
    step.code === 'place' ? `place ${step.unplaced}` : `${step.code} ${step.gathering.number} in ${step.weeks}`,
  );

describe('the next steps of planning', () => {
  it('begin with placing', () => {
    expect(told([], '2022-05-10')).toEqual(['place 3']);
  });

  it('are to build and publish the next gathering, and others that are near', () => {
    const bare = { isPublished: false, sessions: 0 };
    const all = [standing(1, '2022-09-06', bare), standing(2, '2022-10-18', bare), standing(3, '2022-12-06', bare)];
    expect(told(all, '2022-05-10')).toEqual(['build 1 in 17']);
    expect(told(all, '2022-08-30')).toEqual(['build 1 in 1']);
    const built = [standing(1, '2022-09-06'), standing(2, '2022-10-18', { isPublished: false }), ...all.slice(2)];
    expect(told(built, '2022-09-27')).toEqual(['publish 2 in 3']);
  });

  it('begin with the gathering that goes on, from its first day to its last, once its programme is out', () => {
    const placed = [standing(1, '2022-09-06'), standing(2, '2022-10-18'), standing(3, '2022-12-06')];
    expect(told(placed, '2022-10-17')).toEqual([]);
    for (const on of ['2022-10-18', '2022-10-19']) expect(told(placed, on)).toEqual(['today 2 in 0']);
    expect(told(placed, '2022-10-20')).toEqual([]);
  });

  it('can wait where the gathering is far ahead', () => {
    const all = [
      standing(1, '2022-09-06', { isPublished: false }),
      standing(2, '2022-10-18'),
      standing(3, '2022-12-06'),
    ];
    const waits = (today: string) => nextStepsOf([1, 2, 3], all, day(today)).map(canWait);
    expect([waits('2022-05-10'), waits('2022-08-30')]).toEqual([[true], [false]]);
  });

  it('put what was changed after it came out first, and leave in peace what is over', () => {
    const over = standing(1, '2022-09-06', { isChanged: true });
    const changed = standing(2, '2022-10-18', { isChanged: true });
    expect(told([over, changed], '2022-10-01')).toEqual(['publishChanges 2 in 2', 'place 1']);
    expect(told([over, changed], '2022-10-19')).toEqual(['today 2 in 0', 'publishChanges 2 in 0', 'place 1']);
    expect(told([standing(1, '2022-09-06', { isPublished: false })], '2022-09-08')).toEqual(['place 2']);
  });
});
