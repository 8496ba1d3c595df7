import { sha256Hex } from './digest.ts';
import { deal } from './deal.ts';
import { collapse, type Collapsed } from './kinds.ts';
import { lotOrder } from './lot-order.ts';
import type { WeightedMakeUp } from './peel.ts';
import type { Pool } from './pool.ts';
import { roundToTickets } from './round.ts';
import { certainty, type Solution } from './solution.ts';
import type { Solver } from './program.ts';
import { withSolver } from './with-solver.ts';

/** The ticket book (loddbok): equal tickets numbered from 0, each naming the panel that it selects. */
export interface Book {
  /** Different panels, each as ids in the order of the pool. */
  readonly panels: readonly (readonly string[])[];
  /** For each ticket the place of its panel in `panels`. 1,000 or 10,000 of them. */
  readonly tickets: readonly number[];
  /** The largest difference between somebody's tickets and their chance, in trillionths of certainty. */
  readonly deviation: number;
}

export const bookSizes = [1_000, 10_000] as const;

/**
 * Rounds a solution to a book. It has `size` tickets, or 10,000 where with 1,000 somebody's tickets would differ from
 * their chance by more than 2 % and by more than one ticket.
 */
export async function makeBook(
  pool: Pool,
  solution: Pick<Solution, 'chances' | 'panels'>,
  size: (typeof bookSizes)[number] = 1_000,
): Promise<Book> {
  return await withSolver((solver) => {
    const collapsed = collapse(pool);
    const makeUps = makeUpsOf(collapsed, solution);
    const book = bookOf(collapsed, makeUps, solution.chances, size, solver);
    return size === 10_000 || isFaithful(book, solution.chances)
      ? book
      : bookOf(collapsed, makeUps, solution.chances, 10_000, solver);
  });
}

/** The solution's panels by what they are made of, so that equal ones are rounded together. */
function makeUpsOf({ pool, kinds }: Collapsed, { panels }: Pick<Solution, 'panels'>): WeightedMakeUp[] {
  const kindOf = new Map(
    kinds.flatMap(({ members }, kind) => members.map((place) => [pool.applicants[place]!.id, kind] as const)),
  );
  const found = new Map<string, { makeUp: number[]; weight: number }>();
  for (const { applicants, probability } of panels) {
    const makeUp = kinds.map(() => 0);
    for (const id of applicants) makeUp[kindOf.get(id)!]! += 1;
    const known = found.get(makeUp.join());
    if (known) known.weight += probability;
    else found.set(makeUp.join(), { makeUp, weight: probability });
  }
  return [...found.values()];
}

function bookOf(
  collapsed: Collapsed,
  makeUps: readonly WeightedMakeUp[],
  chances: Solution['chances'],
  size: number,
  solver: Solver,
): Book {
  const { pool, kinds } = collapsed;
  const ranks = lotOrder(pool);
  const members = kinds.map((kind) => kind.members.toSorted((a, b) => ranks[a]! - ranks[b]!));
  const panels: (readonly string[])[] = [];
  const tickets: number[] = [];
  const placeOf = new Map<string, number>();
  for (const { panel, length } of deal(roundToTickets(collapsed, makeUps, size, solver), members)) {
    const place = placeOf.get(panel.join()) ?? panels.length;
    if (place === panels.length) panels.push(panel.map((member) => pool.applicants[member]!.id));
    placeOf.set(panel.join(), place);
    for (let ticket = 0; ticket < length; ticket++) tickets.push(place);
  }
  return { panels, tickets, deviation: deviationOf({ panels, tickets }, chances) };
}

/** How many tickets name each applicant of the chances. */
export function ticketsOf({ panels, tickets }: Pick<Book, 'panels' | 'tickets'>, chances: Solution['chances']) {
  const counts = new Map(Object.keys(chances).map((id) => [id, 0]));
  for (const ticket of tickets) for (const id of panels[ticket]!) counts.set(id, counts.get(id)! + 1);
  return counts;
}

/** The largest difference between somebody's share of the tickets and their chance, in trillionths. */
export function deviationOf(book: Pick<Book, 'panels' | 'tickets'>, chances: Solution['chances']): number {
  const ticket = certainty / book.tickets.length;
  const differences = [...ticketsOf(book, chances)].map(([id, count]) => Math.abs(count * ticket - chances[id]!));
  return Math.max(0, ...differences);
}

/** Nobody's tickets differ from their chance by more than one ticket or, where that is more, by 2 % of the chance. */
export function isFaithful(book: Pick<Book, 'panels' | 'tickets'>, chances: Solution['chances']): boolean {
  const ticket = certainty / book.tickets.length;
  return [...ticketsOf(book, chances)].every(
    ([id, count]) => Math.abs(count * ticket - chances[id]!) <= Math.max(ticket, chances[id]! / 50),
  );
}

/** SHA-256 over the book as canonical JSON: its members in the order of their names, whole numbers, no spaces. */
export function bookHash({ panels, tickets, deviation }: Book): string {
  return sha256Hex(JSON.stringify({ deviation, panels, tickets }));
}
