import { expect, it } from 'vitest';
import { nothing, plus, quotient, times, twofold } from './twofold.ts';

it('keeps what one floating point number would lose', () => {
  expect(plus(plus(twofold(1e16), twofold(1)), twofold(-1e16))).toEqual(twofold(1));
  const third = quotient(1, 3);
  expect(plus(times(third, 3), twofold(-1))).toEqual(nothing);
  expect(Math.abs(third.low)).toBeGreaterThan(1e-18);
  const seventh = times(quotient(1, 7), 1e6);
  const back = plus(times(seventh, 7), twofold(-1e6));
  expect(Math.abs(back.high + back.low)).toBeLessThan(1e-24);
});
