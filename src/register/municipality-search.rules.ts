import { municipalityName, municipalityNameInFull, type Municipality } from './municipality.ts';
import { spellingOf, type Spelling } from './spelling.rules.ts';

/** What a municipality can be found by: names by any part of them, labels only from their beginning. */
interface Findable {
  readonly names: readonly Spelling[];
  readonly labels: readonly Spelling[];
}

const findables = new WeakMap<Municipality, Findable>();

/** How well something fits, the best first. */
const fits = { whole: 0, beginning: 1, wordBeginning: 2, inside: 3 } as const;

/**
 * The municipalities that a text may mean, the best first: those whose name or number it is, then those that begin
 * with it, that have a word beginning with it, and that have it inside. Within each group, names that have the very
 * letters come ahead of names that only resemble, and else the order of the list stands. Names are Norwegian, Sámi
 * and Kven. A blank text finds nothing.
 */
export function searchAmong(municipalities: readonly Municipality[], text: string, limit: number): Municipality[] {
  const query = spellingOf(withoutUnit(text));
  if (query.written === '') return [];
  return municipalities
    .map((municipality) => ({ municipality, rank: rankOf(municipality, query) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ municipality }) => municipality);
}

/** People write «Halden kommune» and «Voss herad» too. */
function withoutUnit(text: string): string {
  return text.trim().replace(/\s+(kommune|herad)$/i, '');
}

function rankOf(municipality: Municipality, query: Spelling): number {
  const { names, labels } = findableOf(municipality);
  return Math.min(
    ...names.map((name) => rankOfSpelling(name, query, fits.inside)),
    ...labels.map((label) => rankOfSpelling(label, query, fits.beginning)),
  );
}

/** Two ranks to each fit: the very letters before letters that only resemble. A fit looser than `loosest` is none. */
function rankOfSpelling(candidate: Spelling, query: Spelling, loosest: number): number {
  const [written, plain] = [fitOf(candidate.written, query.written), fitOf(candidate.plain, query.plain)];
  return Math.min(written > loosest ? Infinity : 2 * written, plain > loosest ? Infinity : 2 * plain + 1);
}

function fitOf(candidate: string, query: string): number {
  if (candidate === query) return fits.whole;
  if (candidate.startsWith(query)) return fits.beginning;
  if (candidate.includes(` ${query}`)) return fits.wordBeginning;
  return candidate.includes(query) ? fits.inside : Infinity;
}

function findableOf(municipality: Municipality): Findable {
  const known = findables.get(municipality);
  if (known) return known;
  const { number, name, samiName, kvenName } = municipality;
  const shown = municipalityName(municipality);
  // Spreadsheets drop the zero that Oslo's number begins with.
  const numbers = [number, number.replace(/^0/, '')];
  const findable: Findable = {
    names: [name, samiName, kvenName].filter((one) => one !== undefined).map(spellingOf),
    labels: [...numbers, shown, municipalityNameInFull(municipality), `${number} ${shown}`].map(spellingOf),
  };
  findables.set(municipality, findable);
  return findable;
}
