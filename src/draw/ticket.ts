import type { Chance } from './chance.ts';
import { bytesOf, joinBytes, sha256, textBytes } from './digest.ts';
import { numbersFrom } from './number-stream.ts';

/** The ticket that chance names: the dice's digits themselves, or a number drawn from the beacon's signature. */
export function ticketOf(commitment: string, chance: Chance, tickets: number): number {
  if (chance.kind === 'dice') return Number.parseInt(chance.digits, 10);
  const seed = sha256(joinBytes(textBytes('samling-draw-v1'), bytesOf(commitment), bytesOf(chance.signature)));
  return numbersFrom(seed).below(tickets);
}
