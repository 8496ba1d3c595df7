import type { Call } from '../admission/index.ts';
import { certainty, ticketCounts, type Protocol } from '../draw/index.ts';
import { whileUnwritten, type Database } from '../store/index.ts';
import { newestBook, promiseOf, protocolOf, type MadeBook, type PublishedPromise } from './document.store.ts';
import type { Draw, Member } from './draw.ts';
import { byName } from './norwegian-order.ts';

/** One applicant in a draw: how its chance stands, and what came of it. */
export interface DrawRow extends Member {
  readonly tickets: number;
  /** From 0 to 1. */
  readonly chance: number;
  readonly result: 'place' | 'waiting' | null;
}

/** A draw as anybody may see it, from its documents. What is not public yet is not in it. */
export interface DrawPicture {
  readonly call: Call;
  readonly draw: Draw;
  readonly book: MadeBook;
  readonly tickets: number;
  readonly promise: PublishedPromise | undefined;
  readonly protocol: Protocol | undefined;
  /** In Norwegian alphabetical order. */
  readonly rows: readonly DrawRow[];
}

/** Undefined where no ticket book has been made. `withResult` false leaves out what chance said, as before it is published. */
export async function pictureOf(
  db: Database,
  call: Call,
  draw: Draw,
  withResult: boolean,
): Promise<DrawPicture | undefined> {
  return await pictureOfDraw(db, { id: `${draw.id} ${withResult}`, call, draw, withResult });
}

interface Wanted {
  readonly id: string;
  readonly call: Call;
  readonly draw: Draw;
  readonly withResult: boolean;
}

/** When a draw is published everybody looks at once, and all of them see the same. */
const pictureOfDraw = whileUnwritten(readPicture);

async function readPicture(db: Database, { call, draw, withResult }: Wanted): Promise<DrawPicture | undefined> {
  const book = await newestBook(db, draw.id);
  if (!book) return undefined;
  const promise = await promiseOf(db, draw.id);
  const protocol = withResult ? await protocolOf(db, draw.id) : undefined;
  return { call, draw, book, tickets: book.book.tickets.length, promise, protocol, rows: rowsOf(book, protocol) };
}

function rowsOf(book: MadeBook, protocol: Protocol | undefined): DrawRow[] {
  const counts = ticketCounts(book.pool, book.book);
  const selected = new Set(protocol?.selected);
  return book.members
    .map((member) => ({
      ...member,
      tickets: counts.get(member.number) ?? 0,
      chance: (book.chances[member.number] ?? 0) / certainty,
      result: protocol ? (selected.has(member.number) ? ('place' as const) : ('waiting' as const)) : null,
    }))
    .toSorted(byName);
}
