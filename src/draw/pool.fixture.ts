import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Pool, Quota } from './pool.ts';

/** The pools that come with the product, each with chances from an independent implementation in floating point. */
export const sharedPools = [
  'N40_k10',
  'N100_k20',
  'N200_k20',
  'N350_k30',
  'seats_N40_k10',
  'people_N300_k40_f6',
  'people_N1000_k50_f5',
] as const;

export function sharedPool(name: string): Pool {
  return JSON.parse(readFileSync(`data/draw/${name}.json`, 'utf8')) as Pool;
}

export function expectedChances(name: string): Readonly<Record<string, number>> {
  const file = JSON.parse(readFileSync(`data/draw/${name}.expected.json`, 'utf8')) as {
    probabilities: Record<string, number>;
  };
  return file.probabilities;
}

/** Random pools so small that every panel can be written down; a good part of them can't be met. */
export const smallPools: fc.Arbitrary<Pool> = fc
  .record({
    values: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
    inSeats: fc.integer({ min: 0, max: 2 }).map((one) => one === 0),
    size: fc.integer({ min: 2, max: 9 }),
  })
  .chain(({ values, inSeats, size }) =>
    fc
      .record({
        applicants: fc.array(
          fc.record({
            features: fc.tuple(...values.map((count) => fc.integer({ min: 0, max: count - 1 }))),
            seats: fc.integer({ min: 1, max: 4 }),
          }),
          { minLength: size, maxLength: size },
        ),
        quotas: fc.tuple(...values.map((count) => fc.array(quota, { minLength: count, maxLength: count }))),
        room: fc.integer({ min: 1, max: size }),
      })
      .map(({ applicants, quotas, room }) => ({
        name: 'small',
        applicants: applicants.map(({ features, seats }, at) => ({
          id: `a${at}`,
          features: Object.fromEntries(features.map((value, feature) => [`f${feature}`, `v${value}`])),
          ...(inSeats ? { seats } : {}),
        })),
        quotas: Object.fromEntries(
          quotas.map((ofFeature, feature) => [
            `f${feature}`,
            Object.fromEntries(ofFeature.flatMap((one, value) => (one ? [[`v${value}`, one] as const] : []))),
          ]),
        ),
        places: inSeats ? { seats: 2 * room } : { applicants: room },
      })),
  );

/** Mostly mild; null: the value is free. */
const quota: fc.Arbitrary<Quota | null> = fc.option(
  fc
    .record({ min: fc.constantFrom(0, 0, 0, 1, 1, 2), more: fc.integer({ min: 0, max: 3 }) })
    .map(({ min, more }) => ({ min, max: min + more })),
  { freq: 3 },
);

/** Every panel of a small pool, as places of its members, found by trying every set of applicants. */
export function allPanels(pool: Pool): number[][] {
  const sets = Array.from({ length: 2 ** pool.applicants.length }, (_, bits) =>
    [...pool.applicants.keys()].filter((place) => (bits >> place) & 1),
  );
  return sets.filter((set) => isPanel(pool, set));
}

export function isPanel({ applicants, quotas, places }: Pool, set: readonly number[]): boolean {
  const seats = set.reduce((sum, place) => sum + (applicants[place]!.seats ?? 0), 0);
  if ('seats' in places ? seats > places.seats : set.length !== places.applicants) return false;
  return Object.entries(quotas).every(([feature, values]) =>
    Object.entries(values).every(([value, { min, max }]) => {
      const count = set.filter((place) => applicants[place]!.features[feature] === value).length;
      return min <= count && count <= max;
    }),
  );
}
