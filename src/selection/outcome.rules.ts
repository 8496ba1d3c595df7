import type { ApplicationOutcome, Tickets } from './outcome.ts';

/** What a published draw came to; applications by id. */
export interface PublishedDraw {
  readonly number: number;
  readonly kind: 'first' | 'reserve';
  readonly tickets: ReadonlyMap<string, Tickets>;
  readonly selected: ReadonlySet<string>;
  /** In the drawn order. */
  readonly waiting: readonly string[];
}

export interface OutcomeFacts {
  readonly kind: 'roomForAll' | 'drawn';
  /** Those who are eligible now, by id. */
  readonly eligible: readonly string[];
  readonly notEligible: ReadonlyMap<string, Extract<ApplicationOutcome, { kind: 'notEligible' }>>;
  /** In the order they were held, discarded ones left out. */
  readonly draws: readonly PublishedDraw[];
  /** Places given by the drawn order, by application id. */
  readonly waitingPlaces: ReadonlyMap<string, { readonly draw: number; readonly position: number }>;
}

/** What the selection came to for every application that still stands. A later draw overrides an earlier waiting, never a place. */
export function outcomes(facts: OutcomeFacts): Map<string, ApplicationOutcome> {
  const found = new Map<string, ApplicationOutcome>(facts.notEligible);
  for (const id of facts.eligible) {
    const outcome =
      facts.kind === 'roomForAll' ? ({ kind: 'place', by: 'roomForAll' } as const) : drawnOutcome(facts, id);
    if (outcome) found.set(id, outcome);
  }
  return found;
}

function drawnOutcome({ draws, waitingPlaces }: OutcomeFacts, id: string): ApplicationOutcome | undefined {
  const won = draws.find(({ selected }) => selected.has(id));
  if (won) return { kind: 'place', by: 'draw', draw: won.number, tickets: ticketsIn(won, id) };
  const given = waitingPlaces.get(id);
  if (given) return { kind: 'place', by: 'waitingOrder', ...given };
  const last = draws.findLast(({ tickets }) => tickets.has(id));
  if (!last) return undefined;
  return {
    kind: 'waiting',
    draw: last.number,
    tickets: ticketsIn(last, id),
    position: last.kind === 'reserve' ? last.waiting.indexOf(id) + 1 : null,
  };
}

function ticketsIn({ tickets }: PublishedDraw, id: string): Tickets {
  return tickets.get(id) ?? { count: 0, of: 0 };
}
