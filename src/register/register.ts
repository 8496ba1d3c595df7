import edition2022 from '../../data/municipalities-2022.csv?raw';
import edition2024 from '../../data/municipalities-2024.csv?raw';
import { datedRegister, type DatedRegister } from './dated-register.rules.ts';
import { fateIn, missingIn, type Fate, type MissingReason } from './municipality-changes.rules.ts';
import { searchAmong } from './municipality-search.rules.ts';
import type { Municipality } from './municipality.ts';
import { readRegisterFile } from './register-file.rules.ts';

/** A new division of the country, or new population figures, is a new file and a new line here. */
export const register: DatedRegister = datedRegister([
  { from: Temporal.PlainDate.from('2022-01-01'), entries: readRegisterFile(edition2022) },
  { from: Temporal.PlainDate.from('2024-01-01'), entries: readRegisterFile(edition2024) },
]);

/** All municipalities on a day, in Norwegian alphabetical order; none before the register starts. */
export function municipalitiesAt(date: Temporal.PlainDate): readonly Municipality[] {
  return register.municipalitiesAt(date);
}

/** The municipality with a number on a day; undefined where there is none, and `explainMissing` tells why. */
export function findMunicipality(number: string, date: Temporal.PlainDate): Municipality | undefined {
  return register.find(number, date);
}

/**
 * The municipalities of a day that a text may mean, at most `limit` of them, the best first. The text is a part of a
 * Norwegian, Sámi or Kven name, with or without the right letters, or the beginning of a number.
 */
export function searchMunicipalities(text: string, date: Temporal.PlainDate, limit: number): readonly Municipality[] {
  return searchAmong(municipalitiesAt(date), text, limit);
}

/** What became of a number by a day: unchanged, renumbered or split; undefined for a number unknown by then. */
export function whatBecameOf(number: string, date: Temporal.PlainDate): Fate | undefined {
  return fateIn(register, number, date);
}

/** Why no municipality has the number on the day; undefined where one has. `missingText` puts it in words. */
export function explainMissing(number: string, date: Temporal.PlainDate): MissingReason | undefined {
  return missingIn(register, number, date);
}
