import { canonicalJson } from '../kit/canonical-json.ts';
import type { Book } from './book.ts';
import type { Finding } from './finding.ts';
import type { Applicant, Pool } from './pool.ts';
import { certainty } from './solution.ts';

/** What a ticket book can get wrong. */
export type BookFindingCode =
  | 'noSuchPanel'
  | 'panelUnknownApplicant'
  | 'panelOrder'
  | 'quotaBroken'
  | 'roomBroken'
  | 'likesDiffer'
  | 'chancesDiffer'
  | 'deviationDiffers'
  | 'bookTooCoarse';

type BookFinding = Finding<BookFindingCode>;

/** Whether every panel consists of known applicants, keeps every quota and fits the room, and every ticket names one. */
export function panelFindings(pool: Pool, book: Book): readonly BookFinding[] {
  const places = new Map(pool.applicants.map(({ id }, index) => [id, index]));
  const panels = book.panels.flatMap((panel, index) => {
    const path = `book.panels.${index}`;
    const stranger = panel.find((id) => !places.has(id));
    if (stranger !== undefined) return [{ code: 'panelUnknownApplicant', path, found: stranger } as const];
    const order = panel.map((id) => places.get(id)!);
    if (order.some((place, at) => at > 0 && place <= order[at - 1]!)) return [{ code: 'panelOrder', path } as const];
    return onePanelFindings(pool, order, path);
  });
  const tickets = book.tickets.flatMap((panel, ticket): BookFinding[] =>
    panel < book.panels.length ? [] : [{ code: 'noSuchPanel', path: `book.tickets.${ticket}`, found: panel }],
  );
  return [...panels, ...tickets];
}

function onePanelFindings(pool: Pool, members: readonly number[], path: string): BookFinding[] {
  const applicants = members.map((place) => pool.applicants[place]!);
  const findings: BookFinding[] = [];
  for (const [feature, values] of Object.entries(pool.quotas)) {
    for (const [value, { min, max }] of Object.entries(values)) {
      const found = applicants.filter((one) => Object.hasOwn(one.features, feature) && one.features[feature] === value);
      if (found.length < min || found.length > max)
        findings.push({
          code: 'quotaBroken',
          path,
          expected: `${feature} ${value} ${min}–${max}`,
          found: found.length,
        });
    }
  }
  if ('seats' in pool.places) {
    const seats = applicants.reduce((sum, one) => sum + (one.seats ?? 0), 0);
    if (seats > pool.places.seats)
      findings.push({ code: 'roomBroken', path, expected: pool.places.seats, found: seats });
  } else if (applicants.length !== pool.places.applicants) {
    findings.push({ code: 'roomBroken', path, expected: pool.places.applicants, found: applicants.length });
  }
  return findings;
}

/** On how many tickets each applicant stands, by id. */
export function ticketCounts(pool: Pool, book: Book): ReadonlyMap<string, number> {
  const counts = new Map(pool.applicants.map(({ id }) => [id, 0]));
  const ofPanel = book.panels.map(() => 0);
  for (const panel of book.tickets) if (panel < ofPanel.length) ofPanel[panel]! += 1;
  for (const [index, panel] of book.panels.entries()) {
    for (const id of panel) counts.set(id, (counts.get(id) ?? 0) + ofPanel[index]!);
  }
  return counts;
}

/** Whether applicants that no rule tells apart are treated alike: the same chance, and tickets that differ by at most one. */
export function likenessFindings(
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  counts: ReadonlyMap<string, number>,
): readonly BookFinding[] {
  const groups = Map.groupBy(pool.applicants, (applicant) => canonicalJson(whatCounts(pool, applicant)));
  return [...groups.values()].flatMap((group): BookFinding[] => {
    const ids = group.map(({ id }) => id);
    const findings: BookFinding[] = [];
    const odd = ids.find((id) => chances[id] !== chances[ids[0]!]);
    if (odd !== undefined) findings.push({ code: 'chancesDiffer', path: `chances.${odd}` });
    const sorted = ids.toSorted((a, b) => counts.get(a)! - counts.get(b)!);
    const [least, most] = [sorted[0]!, sorted.at(-1)!];
    if (counts.get(most)! - counts.get(least)! > 1)
      findings.push({
        code: 'likesDiffer',
        path: 'book.tickets',
        expected: `${least} ${counts.get(least)}`,
        found: `${most} ${counts.get(most)}`,
      });
    return findings;
  });
}

/** The values of an applicant that have a quota, and the seats where the room is in seats. */
function whatCounts({ quotas, places }: Pool, { features, seats }: Applicant): unknown {
  const counted = Object.entries(features).filter(
    ([feature, value]) => Object.hasOwn(quotas, feature) && Object.hasOwn(quotas[feature]!, value),
  );
  return [Object.fromEntries(counted), 'seats' in places ? (seats ?? null) : null];
}

/**
 * Whether the tickets follow the chances as closely as the book says: the largest difference is published, and a book of
 * 1,000 tickets where it is above both one ticket and 2 % of somebody's chance ought to have had 10,000.
 */
export function countFindings(
  pool: Pool,
  chances: Readonly<Record<string, number>>,
  book: Book,
  counts: ReadonlyMap<string, number>,
): readonly BookFinding[] {
  const ticket = certainty / book.tickets.length;
  const findings: BookFinding[] = [];
  let largest = 0;
  for (const { id } of pool.applicants) {
    const chance = chances[id] ?? 0;
    const difference = Math.abs(counts.get(id)! * ticket - chance);
    largest = Math.max(largest, difference);
    if (book.tickets.length === 1000 && difference > ticket && 50 * difference > chance)
      findings.push({ code: 'bookTooCoarse', path: `chances.${id}`, expected: chance, found: counts.get(id)! });
  }
  if (largest !== book.deviation)
    findings.push({ code: 'deviationDiffers', path: 'book.deviation', expected: largest, found: book.deviation });
  return findings;
}
