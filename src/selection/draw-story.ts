import { ticketCounts } from '../draw/index.ts';
import type { Database } from '../store/index.ts';
import { newestBook, promiseOf, protocolOf } from './document.store.ts';
import { findDraw } from './draw.store.ts';
import type { Draw } from './draw.ts';
import type { Tickets } from './outcome.ts';

/** One region or size class in a draw: how many asked, how many had to come and could, how many came. */
export interface ShareOfDraw {
  readonly value: string;
  readonly applicants: number;
  readonly min: number;
  readonly max: number | null;
  readonly drawn: number;
}

/** What decided for one applicant in one draw, as facts that a letter can tell. */
export interface DrawStory {
  readonly number: number;
  readonly kind: Draw['kind'];
  readonly heldAt: string;
  readonly applicants: number;
  readonly drawn: number;
  readonly region: ShareOfDraw;
  readonly size: ShareOfDraw;
  readonly tickets: Tickets;
  /** The ticket that was drawn, with all its digits, like `007`. */
  readonly ticket: string;
  readonly wasDrawn: boolean;
  readonly source:
    | { readonly kind: 'beacon'; readonly round: number; readonly practice: boolean }
    | { readonly kind: 'dice' };
}

/** The stories of everybody who took part in a published draw of a call, by application; undefined where there is no such draw. */
export async function drawStories(
  db: Database,
  callId: string,
  number: number,
): Promise<ReadonlyMap<string, DrawStory> | undefined> {
  const draw = await findDraw(db, callId, number);
  const book = draw && (await newestBook(db, draw.id));
  const promise = draw && (await promiseOf(db, draw.id));
  const protocol = draw && (await protocolOf(db, draw.id));
  if (!draw || !book || !promise || !protocol) return undefined;
  const { members, pool } = book;
  const selected = new Set(protocol.selected);
  const counts = ticketCounts(pool, book.book);
  const of = book.book.tickets.length;
  const { source } = promise.promise;
  const shareOf = (feature: 'region' | 'size', value: string): ShareOfDraw => {
    const alike = members.filter((member) => member[feature] === value);
    const quota = pool.quotas[feature]?.[value];
    return {
      value,
      applicants: alike.length,
      min: quota?.min ?? 0,
      // A quota as wide as the room limits nobody.
      max: quota && quota.max < Math.min(alike.length, selected.size) ? quota.max : null,
      drawn: alike.filter((member) => selected.has(member.number)).length,
    };
  };
  const shares = {
    region: new Map(members.map(({ region }) => [region as string, shareOf('region', region)])),
    size: new Map(members.map(({ size }) => [size as string, shareOf('size', size)])),
  };
  return new Map(
    members.map((member) => [
      member.applicationId,
      {
        number: draw.number,
        kind: draw.kind,
        heldAt: protocol.heldAt,
        applicants: members.length,
        drawn: selected.size,
        region: shares.region.get(member.region) ?? shareOf('region', member.region),
        size: shares.size.get(member.size) ?? shareOf('size', member.size),
        tickets: { count: counts.get(member.number) ?? 0, of },
        ticket: String(protocol.ticket).padStart(String(of - 1).length, '0'),
        wasDrawn: selected.has(member.number),
        source:
          source.kind === 'beacon'
            ? { kind: 'beacon', round: source.round, practice: source.practice }
            : { kind: 'dice' },
      },
    ]),
  );
}
