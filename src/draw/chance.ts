import type { BeaconFault, BeaconTerms, SignatureCheck } from './beacon.ts';
import { checkBeacon } from './beacon.ts';
import { agreeOnDice, type DiceEntry, type DiceFault } from './dice.ts';
import { bytesOf, textBytes } from './digest.ts';
import type { ChanceSource } from './promise.ts';
import { refused, type Result } from '../kit/result.ts';

/** What chance said, as the protocol keeps it. */
export type Chance = BeaconChance | DiceChance;

export interface BeaconChance {
  readonly kind: 'beacon';
  readonly round: number;
  /** 48 bytes in hex. */
  readonly signature: string;
}

export interface DiceChance {
  readonly kind: 'dice';
  /** The digits that both people entered. */
  readonly digits: string;
  readonly entries: readonly [DiceEntry, DiceEntry];
}

export type ChanceFault = BeaconFault | DiceFault | 'otherKind';

/** Whether chance spoke as was promised; the digits that two people entered, or the beacon's randomness. */
export function checkChance(
  source: ChanceSource,
  chance: Chance,
  terms: BeaconTerms,
  isSigned?: SignatureCheck,
): Result<unknown, ChanceFault> {
  if (source.kind === 'beacon' && chance.kind === 'beacon') return checkBeacon(source, chance, terms, isSigned);
  if (source.kind !== 'dice' || chance.kind !== 'dice') return refused('otherKind');
  const agreed = agreeOnDice(source, ...chance.entries);
  return agreed.ok && agreed.value.digits !== chance.digits ? refused('disagree') : agreed;
}

/** The bytes that seeds are made from: the signature, or the digits as ASCII. */
export function chanceBytes(chance: Chance): Uint8Array {
  return chance.kind === 'beacon' ? bytesOf(chance.signature) : textBytes(chance.digits);
}
