import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addAnswers,
  emptyTally,
  evaluationWindow,
  meanOf,
  resultsOf,
  windowState,
  type Answers,
  type Tally,
} from './evaluation.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function tallyOf(given: readonly (readonly [string, Answers])[]): Tally {
  return given.reduce<Tally>((tally, [who, answers]) => {
    const added = addAnswers(tally, who, answers);
    return added.ok ? added.value : tally;
  }, emptyTally);
}

const answers = fc
  .record({
    statements: fc.dictionary(fc.constantFrom('useful', 'peers'), fc.integer({ min: 1, max: 5 })),
    texts: fc.dictionary(fc.constantFrom('keep', 'change'), fc.string()),
  })
  .map(({ statements, texts }) => ({
    statements: new Map(Object.entries(statements)),
    texts: new Map(Object.entries(texts)),
  }));

describe('an evaluation', () => {
  it('is open from the last day of the gathering for the days of the plan', () => {
    const window = evaluationWindow(day('2022-09-07'), 14);
    expect(
      ['2022-09-06', '2022-09-07', '2022-09-21', '2022-09-22'].map((one) => windowState(window, day(one))),
    ).toEqual(['ahead', 'open', 'open', 'over']);
  });

  it('counts nobody twice', () => {
    const once = tallyOf([['a', { statements: new Map([['useful', 5]]), texts: new Map() }]]);
    expect(addAnswers(once, 'a', { statements: new Map([['useful', 1]]), texts: new Map() })).toEqual({
      ok: false,
      reason: 'answeredBefore',
    });
  });

  it('keeps nothing of who said what: any order of coming, and any exchange of answers, comes out the same', () => {
    fc.assert(
      fc.property(
        fc.array(answers, { minLength: 2, maxLength: 8 }).chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length }),
            fc.shuffledSubarray(
              given.map((_, index) => `person ${index}`),
              { minLength: given.length },
            ),
          ),
        ),
        ([given, exchanged, people]) => {
          const first = tallyOf(given.map((one, index) => [`person ${index}`, one]));
          const other = tallyOf(exchanged.map((one, index) => [people[index] ?? '', one]));
          expect(other).toEqual(first);
        },
      ),
    );
  });

  it('shows nothing while answers come in, and nothing of fewer than five', () => {
    const four = tallyOf(
      ['a', 'b', 'c', 'd'].map((who) => [who, { statements: new Map([['useful', 4]]), texts: new Map() }]),
    );
    expect(resultsOf(four, 'open', 5)).toEqual({ kind: 'hidden', why: 'notOver', answered: 4 });
    expect(resultsOf(four, 'over', 5)).toEqual({ kind: 'hidden', why: 'tooFew', answered: 4 });
    const fifth = addAnswers(four, 'e', {
      statements: new Map([
        ['useful', 2],
        // The other four have passed this one over.
        ['peers', 1],
      ]),
      texts: new Map([['keep', 'Mer']]),
    });
    expect(fifth.ok && resultsOf(fifth.value, 'over', 5)).toEqual({
      kind: 'shown',
      answered: 5,
      counts: { useful: [0, 1, 0, 4, 0] },
      texts: { keep: ['Mer'] },
    });
  });
});

it('the mean of nothing is none, and of answers their mean', () => {
  expect(meanOf([0, 0, 0, 0, 0])).toBeNull();
  expect(meanOf([1, 0, 0, 0, 1])).toBe(3);
});
