import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.rules.ts';
import { ratingFaults, ratingMoments, spreadOf } from './rating.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const moments = [
  { id: 'start', opensWithGathering: null },
  { id: 'middle', opensWithGathering: 3 },
  { id: 'end', opensWithGathering: 6 },
];
const days = new Map([
  [3, day('2022-12-06')],
  [6, day('2023-05-09')],
]);

function statesOn(today: string): string[] {
  const year = { dayOf: (number: number) => days.get(number) ?? day('2030-01-01'), lastDay: day('2023-07-31') };
  return ratingMoments(moments, year, day(today)).map(({ state }) => state);
}

describe('the moments of rating', () => {
  it.each([
    ['2022-08-20', ['open', 'ahead', 'ahead']],
    ['2022-12-05', ['open', 'ahead', 'ahead']],
    ['2022-12-06', ['closed', 'open', 'ahead']],
    ['2023-05-09', ['closed', 'closed', 'open']],
    ['2023-07-31', ['closed', 'closed', 'open']],
    ['2023-08-01', ['closed', 'closed', 'closed']],
  ])('on %s are %j: one at the most is open at a time', (today, states) => {
    expect(statesOn(today)).toEqual(states);
  });
});

describe('a rating', () => {
  it('needs both level and reason, or neither', () => {
    expect(
      ratingFaults([
        { outcome: 'K1', level: 3, reason: 'Jeg har brukt det' },
        { outcome: 'K2', level: 3, reason: '' },
        { outcome: 'K3', level: null, reason: 'Fordi' },
        { outcome: 'K4', level: null, reason: '' },
      ]),
    ).toEqual([
      { outcome: 'K2', code: 'reasonMissing' },
      { outcome: 'K3', code: 'levelMissing' },
    ]);
  });

  it('is counted with the others of the cohort from five up', () => {
    const four = [
      { level: 1, count: 2 },
      { level: 2, count: 1 },
      { level: 3, count: 1 },
    ];
    expect(spreadOf(four, 5, 5)).toBeNull();
    expect(spreadOf([...four, { level: 5, count: 1 }], 5, 5)).toEqual([2, 1, 1, 0, 1]);
  });
});

it('passages are what stands between empty lines', () => {
  expect(passagesOf('En\nlinje til\n\n\n  To \n \nTre\n')).toEqual(['En\nlinje til', 'To', 'Tre']);
});
