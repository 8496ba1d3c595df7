import { canonicalHash } from '../kit/canonical.ts';
import type { DrawFact, Facts } from './facts.ts';
import { isMailKept } from './mail-kept.rules.ts';

/** What the documents of a draw hold, as far as the rules ask. */
interface Promised {
  readonly pool: {
    readonly applicants: readonly {
      readonly id: string;
      readonly features: Readonly<Record<string, string>>;
      readonly seats?: number;
    }[];
    readonly quotas: Readonly<Record<string, Readonly<Record<string, { readonly min: number; readonly max: number }>>>>;
    readonly places: { readonly applicants?: number; readonly seats?: number };
  };
  readonly book: { readonly panels: readonly (readonly string[])[]; readonly tickets: readonly number[] };
  readonly chanceAt: string;
  readonly noticeHours: number;
}

/** Every rule of the draw that the state of the database breaks; written apart from the engine that draws. */
export function brokenDraws({ draws, mails }: Pick<Facts, 'draws' | 'mails'>, now: Temporal.Instant): string[] {
  return draws.flatMap((draw) => {
    const name = `draw ${draw.number}`;
    if (draw.promise === null) return draw.protocol === null ? [] : [`${name} was held without a promise`];
    const promise = draw.promise.document as Promised;
    return [
      ...(canonicalHash(promise) === draw.promise.commitment ? [] : [`the promise of ${name} does not have its code`]),
      ...(hoursBetween(draw.promise.publishedAt, promise.chanceAt) >= promise.noticeHours
        ? []
        : [`the code of ${name} was published too late`]),
      ...brokenPanels(name, promise),
      ...(isMailKept(draw.promise.publishedAt, now) ? unmailed(name, draw, promise, mails) : []),
      ...(draw.protocol === null ? [] : brokenProtocol(name, draw, promise)),
    ];
  });
}

function hoursBetween(from: Temporal.Instant, to: string): number {
  return Temporal.Instant.from(to).since(from).total('hours');
}

/** Every ticket must be a selection that keeps all quotas and fits the room. */
function brokenPanels(name: string, { pool, book }: Promised): string[] {
  const applicants = new Map(pool.applicants.map((one) => [one.id, one]));
  return book.panels.flatMap((panel, index) => {
    const members = panel.flatMap((id) => applicants.get(id) ?? []);
    const seats = members.reduce((sum, one) => sum + (one.seats ?? 0), 0);
    const fits =
      pool.places.seats === undefined ? members.length === pool.places.applicants : seats <= pool.places.seats;
    const keeps = Object.entries(pool.quotas).every(([feature, values]) =>
      Object.entries(values).every(([value, { min, max }]) => {
        const count = members.filter(({ features }) => features[feature] === value).length;
        return count >= min && count <= max;
      }),
    );
    return members.length === panel.length && fits && keeps ? [] : [`panel ${index} of ${name} breaks a rule`];
  });
}

function unmailed(name: string, draw: DrawFact, { pool }: Promised, mails: Facts['mails']): string[] {
  const sent = mails.filter(({ key }) => key.startsWith(`promise:${draw.id}:`)).length;
  return sent === pool.applicants.length
    ? []
    : [`${sent} of ${pool.applicants.length} applicants of ${name} were mailed its code`];
}

function brokenProtocol(name: string, { protocol, promise }: DrawFact, promised: Promised): string[] {
  const held = protocol as {
    readonly commitment: string;
    readonly ticket: number;
    readonly selected: readonly string[];
    readonly heldAt: string;
  };
  const panel = promised.book.panels[promised.book.tickets[held.ticket] ?? -1] ?? [];
  return [
    ...(held.commitment === promise?.commitment ? [] : [`${name} was held on another promise than was published`]),
    ...(held.selected.join() === panel.join() ? [] : [`the ticket of ${name} does not give its result`]),
    ...(hoursBetween(Temporal.Instant.from(promised.chanceAt), held.heldAt) >= 0
      ? []
      : [`${name} was held before its time`]),
  ];
}
