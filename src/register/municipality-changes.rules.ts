import type { DatedRegister } from './dated-register.rules.ts';
import type { Municipality } from './municipality.ts';

/** What a number of an earlier day is on a later one. `on` is the first day without it. */
export type Fate =
  | { readonly kind: 'unchanged'; readonly municipality: Municipality }
  | {
      readonly kind: 'renumbered';
      readonly on: Temporal.PlainDate;
      readonly former: Municipality;
      readonly successor: Municipality;
    }
  | {
      readonly kind: 'split';
      readonly on: Temporal.PlainDate;
      readonly former: Municipality;
      readonly successors: readonly Municipality[];
    };

/** Why no municipality has a number on a day. */
export type MissingReason =
  | Exclude<Fate, { kind: 'unchanged' }>
  /** Not four digits. */
  | { readonly kind: 'malformed' }
  /** The day is before everything the register knows. */
  | { readonly kind: 'beforeRegister'; readonly startsOn: Temporal.PlainDate }
  /** The number comes into use later; `formerly` is who has the area on the day that was asked for. */
  | { readonly kind: 'notYet'; readonly municipality: Municipality; readonly formerly: Municipality | undefined }
  /** The first two digits are no county of any edition, as in numbers from before the counties changed. */
  | { readonly kind: 'unknownCounty'; readonly startsOn: Temporal.PlainDate }
  | { readonly kind: 'unknown' };

/** What became of a number by a day; undefined where the register does not know the number by then. */
export function fateIn(register: DatedRegister, number: string, date: Temporal.PlainDate): Fate | undefined {
  const successors = register.successorsAt(number, date);
  const [successor] = successors;
  const former = register.findEver(number);
  if (!successor || !former) return undefined;
  if (successors.length === 1 && successor.number === number) return { kind: 'unchanged', municipality: successor };
  // A part that is split off can leave the number in use for the rest.
  const on = former.validTo ?? successors.find((part) => part.number !== number)!.validFrom;
  return successors.length === 1
    ? { kind: 'renumbered', on, former, successor }
    : { kind: 'split', on, former, successors };
}

/** Why there is no municipality with that number on that day; undefined where there is one. */
export function missingIn(
  register: DatedRegister,
  number: string,
  date: Temporal.PlainDate,
): MissingReason | undefined {
  const { startsOn } = register;
  if (!/^\d{4}$/.test(number)) return { kind: 'malformed' };
  if (Temporal.PlainDate.compare(date, startsOn) < 0) return { kind: 'beforeRegister', startsOn };
  if (register.find(number, date)) return undefined;

  const fate = fateIn(register, number, date);
  if (fate && fate.kind !== 'unchanged') return fate;
  const municipality = register.findEver(number);
  if (municipality) {
    const formerly = municipality.formerNumber && register.find(municipality.formerNumber, date);
    return { kind: 'notYet', municipality, formerly: formerly || undefined };
  }
  return register.knowsCounty(number.slice(0, 2)) ? { kind: 'unknown' } : { kind: 'unknownCounty', startsOn };
}
