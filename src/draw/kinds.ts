import type { Pool } from './pool.ts';
import type { ProgramRow } from './program.ts';

/** Applicants that no rule tells apart, by their places in the pool. A panel is as good with the one as with the other. */
export interface Kind {
  readonly members: readonly number[];
  readonly seats: number;
}

/** A rule as a row over the kinds: how many of each are drawn. */
export interface RuleRow extends ProgramRow {
  /** What it counts; null for the room. */
  readonly about: { readonly feature: string; readonly value: string } | null;
}

/** A pool by its kinds. How many of each kind a panel has says all about it that matters: its *make-up*. */
export interface Collapsed {
  readonly pool: Pool;
  readonly kinds: readonly Kind[];
  /** The quotas in the order of the pool, then the room. */
  readonly rows: readonly RuleRow[];
}

/** How many of each kind, in the order of the kinds. */
export type MakeUp = readonly number[];

/** Puts applicants together that count towards the same quotas and, where the room is in seats, take as many. */
export function collapse(pool: Pool): Collapsed {
  const quotas = Object.entries(pool.quotas).flatMap(([feature, values]) =>
    Object.entries(values).map(([value, quota]) => ({ feature, value, ...quota })),
  );
  const placeOf = new Map(quotas.map(({ feature, value }, at) => [keyOf(feature, value), at]));
  const inSeats = 'seats' in pool.places;
  const kinds = new Map<string, { members: number[]; seats: number; counts: number[] }>();
  for (const [place, { features, seats = 0 }] of pool.applicants.entries()) {
    const counts = Object.entries(features)
      .map(([feature, value]) => placeOf.get(keyOf(feature, value)))
      .filter((at) => at !== undefined)
      .toSorted((a, b) => a - b);
    const taken = inSeats ? seats : 1;
    const key = `${taken}:${counts.join()}`;
    const kind = kinds.get(key);
    if (kind) kind.members.push(place);
    else kinds.set(key, { members: [place], seats: taken, counts });
  }
  const list = [...kinds.values()];
  const all = list.map((_, kind) => kind);
  const rows = quotas.map(({ feature, value, min, max }, at): RuleRow => {
    const counted = all.filter((kind) => list[kind]!.counts.includes(at));
    return { about: { feature, value }, lower: min, upper: max, at: counted, by: counted.map(() => 1) };
  });
  return { pool, kinds: list, rows: [...rows, roomOf(pool, list)] };
}

function roomOf({ places }: Pool, kinds: readonly Kind[]): RuleRow {
  const [lower, upper] = 'seats' in places ? [0, places.seats] : [places.applicants, places.applicants];
  return { about: null, lower, upper, at: kinds.map((_, kind) => kind), by: kinds.map(({ seats }) => seats) };
}

function keyOf(feature: string, value: string): string {
  return JSON.stringify([feature, value]);
}

/** What a row comes to at a point. */
export function sumOf(row: ProgramRow, point: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < row.at.length; k++) sum += row.by[k]! * point[row.at[k]!]!;
  return sum;
}
