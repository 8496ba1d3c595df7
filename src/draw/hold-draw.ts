import { epochSeconds, isInstant } from '../kit/instant.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import { checkChance, type Chance, type ChanceFault } from './chance.ts';
import { promiseFindings } from './promise-check.ts';
import { commitmentOf } from './commitment.ts';
import type { Finding } from './finding.ts';
import { waitingOrder } from './order.ts';
import type { DrawPromise } from './promise.ts';
import type { Attendant, Protocol } from './protocol.ts';
import { ticketOf } from './ticket.ts';

/** The circumstances of a draw: instants in the one spelling (`isInstant`). */
export interface Circumstances {
  readonly publishedAt: string;
  readonly heldAt: string;
  readonly heldBy: readonly Attendant[];
  /** Whether the practice chain counts. */
  readonly practice: boolean;
}

/** Why no draw was held. `findings` say more where the promise itself is the reason. */
export interface HoldRefusal {
  readonly code: ChanceFault | 'brokenPromise' | 'noInstant' | 'publishedTooLate' | 'heldTooEarly';
  readonly findings: readonly Finding[];
}

/**
 * Holds a draw that was promised, with what chance said. The protocol that comes out follows from what goes in;
 * it is not signed yet (`signProtocol`).
 */
export function holdDraw(
  promise: DrawPromise,
  chance: Chance,
  { publishedAt, heldAt, heldBy, practice }: Circumstances,
): Result<Protocol, HoldRefusal> {
  const findings = promiseFindings(promise, { practice });
  if (findings.length > 0) return refused({ code: 'brokenPromise', findings });
  if (!isInstant(publishedAt) || !isInstant(heldAt)) return because('noInstant');
  if (isPublishedTooLate(promise, publishedAt)) return because('publishedTooLate');
  if (epochSeconds(heldAt) < epochSeconds(promise.chanceAt)) return because('heldTooEarly');
  const spoken = checkChance(promise.source, chance, { practice, now: heldAt });
  if (!spoken.ok) return because(spoken.reason);

  const commitment = commitmentOf(promise);
  const ticket = ticketOf(commitment, chance, promise.book.tickets.length);
  const selected = panelOf(promise, ticket);
  return ok({
    format: 'samling-protocol-1',
    promise,
    commitment,
    publishedAt,
    heldAt,
    heldBy,
    chance,
    ticket,
    selected,
    waiting: waitingOrder(commitment, chance, notDrawn(promise, selected)),
    signature: null,
  });
}

export function isPublishedTooLate({ chanceAt, noticeHours }: DrawPromise, publishedAt: string): boolean {
  return epochSeconds(publishedAt) + noticeHours * 3600 > epochSeconds(chanceAt);
}

/** The panel that a ticket names; nobody where there is no such ticket. */
export function panelOf({ book }: DrawPromise, ticket: number): readonly string[] {
  return book.panels[book.tickets[ticket] ?? -1] ?? [];
}

/** Everybody who is not selected, in the order of the pool. */
export function notDrawn({ pool }: DrawPromise, selected: readonly string[]): readonly string[] {
  const drawn = new Set(selected);
  return pool.applicants.map(({ id }) => id).filter((id) => !drawn.has(id));
}

function because(code: HoldRefusal['code']): { readonly ok: false; readonly reason: HoldRefusal } {
  return refused({ code, findings: [] });
}
