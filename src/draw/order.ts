import { chanceBytes, type Chance } from './chance.ts';
import { bytesOf, joinBytes, sha256, textBytes } from './digest.ts';
import { numbersFrom } from './number-stream.ts';

/**
 * The order in which those who were not drawn wait, by the same chance as the ticket but a seed of its own.
 * `ids` in the order of the pool; every order of them is as likely as every other.
 */
export function waitingOrder(commitment: string, chance: Chance, ids: readonly string[]): readonly string[] {
  const seed = sha256(joinBytes(textBytes('samling-order-v1'), bytesOf(commitment), chanceBytes(chance)));
  const numbers = numbersFrom(seed);
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const other = numbers.below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
