import type { Municipality } from './municipality.ts';
import type { RegisterEntry } from './register-file.rules.ts';

/** All municipalities from a date on, until the next edition begins. */
export interface RegisterEdition {
  readonly from: Temporal.PlainDate;
  readonly entries: readonly RegisterEntry[];
}

/** The register as dated facts. All days are days in Norway. */
export interface DatedRegister {
  /** The first day that the register knows anything of. */
  readonly startsOn: Temporal.PlainDate;
  /** Everyone on that day, in Norwegian alphabetical order; nobody before the register starts. */
  municipalitiesAt(date: Temporal.PlainDate): readonly Municipality[];
  find(number: string, date: Temporal.PlainDate): Municipality | undefined;
  /** The last that the register knows of a number, whenever that was. */
  findEver(number: string): Municipality | undefined;
  /** Whether two digits have been a county's in any edition. */
  knowsCounty(countyNumber: string): boolean;
  /**
   * Who has, on that day, the area that the number stood for when the register first knew it: itself, its new number,
   * or its parts. Nobody where the number is unknown or comes later.
   */
  successorsAt(number: string, date: Temporal.PlainDate): readonly Municipality[];
}

interface Period {
  readonly from: Temporal.PlainDate;
  readonly municipalities: readonly Municipality[];
  readonly byNumber: ReadonlyMap<string, Municipality>;
}

const alphabet = new Intl.Collator('nb');

/** Norwegian alphabetical order by Norwegian name, then by number, so that the order is the same every time. */
function byNorwegianName(a: Municipality, b: Municipality): number {
  return alphabet.compare(a.name, b.name) || a.number.localeCompare(b.number);
}

/** Builds the register from its editions, the oldest first. */
export function datedRegister(editions: readonly RegisterEdition[]): DatedRegister {
  const periods = periodsOf(editions);
  const first = periods[0];
  if (!first) throw new RangeError('a register needs an edition');

  const counties = new Set(editions.flatMap(({ entries }) => entries.map((entry) => entry.countyNumber)));
  // Pages ask of one and the same day for everybody in a list, and days are slow to compare.
  const known = new WeakMap<Temporal.PlainDate, number>();
  function indexAt(date: Temporal.PlainDate): number {
    const index = known.get(date) ?? periods.findLastIndex(({ from }) => Temporal.PlainDate.compare(from, date) <= 0);
    known.set(date, index);
    return index;
  }

  function successorsAt(number: string, date: Temporal.PlainDate): readonly Municipality[] {
    const start = periods.findIndex(({ byNumber }) => byNumber.has(number));
    const until = indexAt(date);
    if (start === -1 || until < start) return [];
    return periods.slice(start + 1, until + 1).reduce<readonly Municipality[]>(
      (holders, { municipalities }) => {
        const numbers = new Set(holders.map((holder) => holder.number));
        return municipalities.filter(({ formerNumber }) => numbers.has(formerNumber ?? ''));
      },
      [periods[start]!.byNumber.get(number)!],
    );
  }

  return {
    startsOn: first.from,
    municipalitiesAt: (date) => periods[indexAt(date)]?.municipalities ?? [],
    find: (number, date) => periods[indexAt(date)]?.byNumber.get(number),
    findEver: (number) => periods.findLast(({ byNumber }) => byNumber.has(number))?.byNumber.get(number),
    knowsCounty: (countyNumber) => counties.has(countyNumber),
    successorsAt,
  };
}

function periodsOf(editions: readonly RegisterEdition[]): Period[] {
  const numbers = editions.map(({ entries }) => new Set(entries.map(({ number }) => number)));
  return editions.map(({ from, entries }, index) => {
    const municipalities = entries
      .map((entry) => {
        const before = numbers.findLastIndex((known, i) => i < index && !known.has(entry.number));
        const after = numbers.findIndex((known, i) => i > index && !known.has(entry.number));
        return { ...entry, validFrom: editions[before + 1]!.from, validTo: editions[after]?.from };
      })
      .toSorted(byNorwegianName);
    return { from, municipalities, byNumber: new Map(municipalities.map((one) => [one.number, one])) };
  });
}
