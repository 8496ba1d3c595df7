import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { RuleChange } from './infeasible.ts';
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

/** Hundreds of people who differ in many ways, with quotas near their shares; the same for the same seed. */
export function peoplePool(
  seed: number,
  { count, features, places }: Record<'count' | 'features' | 'places', number>,
): Pool {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const shares = Array.from({ length: features }, () => Array.from({ length: 2 + below(5) }, () => 1 + below(9)));
  const drawn = (of: readonly number[]): number => {
    let rest = below(of.reduce((sum, share) => sum + share, 0));
    return of.findIndex((share) => (rest -= share) < 0);
  };
  // Who applies is not who lives there: small shares are larger among those who apply than the quotas have them, and the other way round.
  const applying = shares.map((of) => of.map((_, value) => 1 + ((value * 7 + seed) % 9)));
  return {
    name: `people-${seed}`,
    applicants: Array.from({ length: count }, (_, at) => ({
      id: `p${at}`,
      features: Object.fromEntries(applying.map((of, feature) => [`f${feature}`, `v${drawn(of)}`])),
    })),
    quotas: Object.fromEntries(
      shares.map((of, feature) => {
        const all = of.reduce((sum, share) => sum + share, 0);
        const near = of.map((share, value): [string, Quota] => {
          const amount = (places * share) / all;
          return [`v${value}`, { min: Math.max(0, Math.floor(amount - 0.7)), max: Math.ceil(amount + 0.7) }];
        });
        return [`f${feature}`, Object.fromEntries(near)];
      }),
    ),
    places: { applicants: places },
  };
}

export function withChanges(pool: Pool, changes: readonly RuleChange[]): Pool {
  const changed = structuredClone(pool) as {
    quotas: Record<string, Record<string, { min: number; max: number }>>;
    places: Record<string, number>;
  };
  for (const change of changes) {
    if ('bound' in change) changed.quotas[change.feature]![change.value]![change.bound] = change.to;
    else changed.places[change.places] = change.to;
  }
  return { ...pool, ...changed } as unknown as Pool;
}
