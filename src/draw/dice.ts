import { ok, refused, type Result } from '../kit/result.ts';
import type { DiceSource } from './promise.ts';

/** What one person entered of the dice that were thrown. */
export interface DiceEntry {
  /** Who, by id or role: two people, not one twice. */
  readonly by: string;
  /** One digit a die, in the order of throwing, like `431`. */
  readonly digits: string;
}

export interface DiceThrow {
  readonly digits: string;
  readonly entries: readonly [DiceEntry, DiceEntry];
}

export type DiceFault = 'malformed' | 'wrongLength' | 'sameHand' | 'disagree';

/** Two people enter what they saw; it counts when they saw the same. The digits are the ticket. */
export function agreeOnDice(
  source: Pick<DiceSource, 'digits'>,
  first: DiceEntry,
  second: DiceEntry,
): Result<DiceThrow, DiceFault> {
  const entries = [first, second] as const;
  if (entries.some(({ digits }) => !/^[0-9]+$/.test(digits))) return refused('malformed');
  if (entries.some(({ digits }) => digits.length !== source.digits)) return refused('wrongLength');
  if (first.by === second.by) return refused('sameHand');
  if (first.digits !== second.digits) return refused('disagree');
  return ok({ digits: first.digits, entries });
}
