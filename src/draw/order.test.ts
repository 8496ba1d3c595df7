import { describe, expect, it } from 'vitest';
import { sha256Hex } from './digest.ts';
import { diceShowing } from './draw.fixture.ts';
import { waitingOrder } from './order.ts';

describe('the order of the waiting', () => {
  it('is every order as often as every other', () => {
    const counts = new Map<string, number>();
    const draws = 24 * 250;
    for (let draw = 0; draw < draws; draw++) {
      const order = waitingOrder(sha256Hex(`commitment ${draw}`), diceShowing('431'), ['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 250) ** 2 / 250, 0);
    // 99.9 % of chi-square with 23 degrees of freedom.
    expect(chiSquare).toBeLessThan(49.7);
  });

  it('hangs on the commitment and on chance, and on nothing else', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `id-${index}`);
    const commitment = sha256Hex('a');
    const order = waitingOrder(commitment, diceShowing('431'), ids);
    expect(waitingOrder(commitment, diceShowing('431'), ids)).toEqual(order);
    expect(waitingOrder(sha256Hex('b'), diceShowing('431'), ids)).not.toEqual(order);
    expect(waitingOrder(commitment, diceShowing('432'), ids)).not.toEqual(order);
    expect(order.toSorted()).toEqual(ids.toSorted());
  });

  it('of one or none is no question', () => {
    expect(waitingOrder(sha256Hex('a'), diceShowing('431'), ['a'])).toEqual(['a']);
    expect(waitingOrder(sha256Hex('a'), diceShowing('431'), [])).toEqual([]);
  });
});
