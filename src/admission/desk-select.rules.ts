import type { RegionId } from '../register/index.ts';
import type { DeskQuery, DeskSort } from './desk-query.ts';
import { deskStateOf, deskStates, isSettled, missingOf, type DeskRow } from './desk.rules.ts';

export interface DeskOrder {
  /** The municipalities that the search text means, by number. */
  readonly found: ReadonlySet<string>;
  /** The regions in the order in which they are told. */
  readonly regions: readonly RegionId[];
}

/**
 * The rows that the query asks for, sorted. The standing of what was never sent says nothing yet: filters on standing and
 * completeness leave it out.
 */
export function selectRows(rows: readonly DeskRow[], query: DeskQuery, { found, regions }: DeskOrder): DeskRow[] {
  return rows
    .filter((row) => isWanted(row, query) && isFound(row, query.search, found))
    .toSorted(comparison(query, regions));
}

function isWanted(row: DeskRow, { state, region, size, standing, completeness }: DeskQuery): boolean {
  const isSent = deskStateOf(row) === 'sent';
  return (
    (state === null || deskStateOf(row) === state) &&
    (region === null || row.region === region) &&
    (size === null || row.size === size) &&
    (standing === null || (isSent && standsAs(row, standing))) &&
    (completeness === null || (isSent && (missingOf(row) === 0) === (completeness === 'complete')))
  );
}

function standsAs(row: DeskRow, standing: NonNullable<DeskQuery['standing']>): boolean {
  if (standing === 'toDecide') return row.standings.individualAssessment > 0;
  return isSettled(row) === (standing === 'settled');
}

function isFound(row: DeskRow, search: string, found: ReadonlySet<string>): boolean {
  if (search === '' || row.municipalities.some((number) => found.has(number))) return true;
  const text = search.toLowerCase();
  return [row.contact.name, row.contact.email, row.number ?? ''].some((one) => one.toLowerCase().includes(text));
}

const alphabet = new Intl.Collator('nb');

type Comparison = (a: DeskRow, b: DeskRow, regions: readonly RegionId[]) => number;

const orders: Readonly<Record<DeskSort, Comparison>> = {
  municipality: byName,
  region: (a, b, regions) => placeIn(regions, a.region) - placeIn(regions, b.region),
  population: (a, b) => (a.population ?? 0) - (b.population ?? 0),
  participants: (a, b) => a.participants - b.participants,
  standing: (a, b) => a.standings.individualAssessment - b.standings.individualAssessment,
  missing: (a, b) => missingOf(a) - missingOf(b),
  sent: (a, b) => (a.sentAt?.epochMilliseconds ?? 0) - (b.sentAt?.epochMilliseconds ?? 0),
  state: (a, b) => placeIn(deskStates, deskStateOf(a)) - placeIn(deskStates, deskStateOf(b)),
};

/** Norwegian alphabetical order. */
export function byName(a: DeskRow, b: DeskRow): number {
  return alphabet.compare(a.name, b.name);
}

function placeIn(list: readonly string[], value: string | null): number {
  return value === null ? list.length : list.indexOf(value);
}

function comparison({ sort, descending }: DeskQuery, regions: readonly RegionId[]): (a: DeskRow, b: DeskRow) => number {
  const sign = descending ? -1 : 1;
  // Drafts that name no municipality yet come last in either direction.
  return (a, b) =>
    Number(a.name === '') - Number(b.name === '') ||
    sign * orders[sort](a, b, regions) ||
    byName(a, b) ||
    a.id.localeCompare(b.id);
}

/** What one page shows of so many rows, and how many pages there are; a page past the last is the last. */
export function pageOf(
  rows: number,
  query: Pick<DeskQuery, 'page' | 'all'>,
  perPage: number,
): { page: number; pages: number; from: number; to: number } {
  if (query.all) return { page: 1, pages: 1, from: 0, to: rows };
  const pages = Math.max(1, Math.ceil(rows / perPage));
  const page = Math.min(query.page, pages);
  return { page, pages, from: (page - 1) * perPage, to: Math.min(page * perPage, rows) };
}
