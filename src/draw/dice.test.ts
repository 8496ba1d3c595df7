import { describe, expect, it } from 'vitest';
import { agreeOnDice } from './dice.ts';

const entry = (digits: string, by = 'a') => ({ by, digits });

describe('dice', () => {
  it('count when two people saw the same, leading zeros and all', () => {
    expect(agreeOnDice({ digits: 3 }, entry('007'), entry('007', 'b'))).toEqual({
      ok: true,
      value: { digits: '007', entries: [entry('007'), entry('007', 'b')] },
    });
  });

  it.each([
    ['disagree', 3, entry('431'), entry('413', 'b')],
    ['sameHand', 3, entry('431'), entry('431')],
    ['wrongLength', 3, entry('4310'), entry('4310', 'b')],
    ['wrongLength', 4, entry('431'), entry('4310', 'b')],
    ['malformed', 3, entry('4 1'), entry('4 1', 'b')],
    ['malformed', 3, entry('٤٣١'), entry('٤٣١', 'b')],
    ['malformed', 3, entry('431\n'), entry('431', 'b')],
    ['malformed', 3, entry(''), entry('', 'b')],
  ] as const)('are refused as %s', (reason, digits, first, second) => {
    expect(agreeOnDice({ digits }, first, second)).toEqual({ ok: false, reason });
  });
});
