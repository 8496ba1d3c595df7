import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from './draw.ts';
import {
  differenceCode,
  differences,
  hasRoomForAll,
  poolOf,
  publishedRepresentation,
  remainingRepresentation,
  representationFaults,
  withChanges,
  type Representation,
} from './representation.rules.ts';

const regions = ['easternNorway', 'southernNorway', 'westernNorway', 'trondelag', 'northernNorway'] as const;
const sizes = ['small', 'medium', 'large'] as const;
const values = { region: regions, size: sizes };
const rule = { roomKind: 'municipalities', room: 20, minPerRegion: 1, minSmall: 4, minLarge: 4 } as const;

const member = fc.record({
  region: fc.constantFrom(...regions),
  size: fc.constantFrom(...sizes),
  seats: fc.integer({ min: 3, max: 4 }),
});
const members = fc.array(member, { maxLength: 60 }).map((list) =>
  list.map((one, index): Member => {
    const number = `2022-${String(index + 1).padStart(3, '0')}`;
    return { ...one, number, applicationId: number, name: number, municipalities: [], population: 1 };
  }),
);
const bounds = fc.record({ min: fc.integer({ min: 0, max: 9 }), max: fc.option(fc.integer({ min: 0, max: 30 })) });
const representation: fc.Arbitrary<Representation> = fc.record({
  places: fc.integer({ min: 0, max: 40 }),
  bounds: fc.record({
    region: fc.record(Object.fromEntries(regions.map((region) => [region, bounds]))),
    size: fc.record(Object.fromEntries(sizes.map((size) => [size, bounds]))),
  }),
});

describe('the published rule', () => {
  it('asks for somebody from every region that has an applicant, and from no other', () => {
    fc.assert(
      fc.property(members, (list) => {
        const { region } = publishedRepresentation(rule, list, values).bounds;
        for (const one of regions)
          expect(region[one]?.min).toBe(list.some((applicant) => applicant.region === one) ? 1 : 0);
      }),
    );
  });

  it('asks for as many small and large ones as was promised, however few have applied', () => {
    const { size } = publishedRepresentation(rule, [], values).bounds;
    expect(size).toEqual({
      small: { min: 4, max: null },
      medium: { min: 0, max: null },
      large: { min: 4, max: null },
    });
  });

  it('has no faults, and differs from itself in nothing', () => {
    fc.assert(
      fc.property(members, (list) => {
        const published = publishedRepresentation(rule, list, values);
        expect(representationFaults(published)).toEqual([]);
        expect(differences(published, published)).toEqual([]);
      }),
    );
  });
});

describe('room for all', () => {
  it('is counted in municipalities or in seats, as the call says', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 200 }), (list, room) => {
        expect(hasRoomForAll({ roomKind: 'municipalities', room }, list)).toBe(list.length <= room);
        const seats = list.reduce((sum, one) => sum + one.seats, 0);
        expect(hasRoomForAll({ roomKind: 'seats', room }, list)).toBe(seats <= room);
      }),
    );
  });
});

describe('a pool', () => {
  it('has a quota for what is limited alone, each with its least no higher than its most', () => {
    fc.assert(
      fc.property(members, representation, (list, chosen) => {
        fc.pre(representationFaults(chosen).length === 0);
        const { quotas, applicants } = poolOf('x', 'municipalities', list, chosen);
        expect(applicants.map(({ id }) => id)).toEqual(list.map(({ number }) => number));
        for (const [feature, ofFeature] of Object.entries(quotas)) {
          for (const [value, { min, max }] of Object.entries(ofFeature)) {
            expect(min).toBeLessThanOrEqual(max);
            expect(chosen.bounds[feature as 'region'][value]?.min).toBe(min);
          }
        }
      }),
    );
  });

  it('counts seats only where the room is given in seats', () => {
    fc.assert(
      fc.property(members, representation, (list, chosen) => {
        expect(poolOf('x', 'seats', list, chosen).applicants.every(({ seats }) => seats !== undefined)).toBe(true);
        expect(poolOf('x', 'municipalities', list, chosen).applicants.every(({ seats }) => seats === undefined)).toBe(
          true,
        );
      }),
    );
  });
});

describe('what is left of a representation', () => {
  it('asks for nothing twice and for nothing below zero', () => {
    fc.assert(
      fc.property(members, representation, fc.integer({ min: 1, max: 20 }), (accepted, whole, vacancies) => {
        const rest = remainingRepresentation(whole, accepted, vacancies);
        expect(rest.places).toBe(vacancies);
        for (const feature of ['region', 'size'] as const) {
          for (const [value, { min, max }] of Object.entries(rest.bounds[feature])) {
            const have = accepted.filter((one) => one[feature] === value).length;
            const before = whole.bounds[feature][value];
            expect(min).toBe(Math.max(0, (before?.min ?? 0) - have));
            if (max !== null) expect(max).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('a deviation', () => {
  it('is told number by number', () => {
    const published = publishedRepresentation(rule, [], values);
    const chosen = withChanges(published, [
      { feature: 'size', value: 'small', bound: 'min', from: 4, to: 2 },
      { places: 'applicants', from: 20, to: 21 },
    ]);
    expect(differences(published, chosen).map(differenceCode)).toEqual(['places: 20 → 21', 'size.small.min: 4 → 2']);
  });

  it('is found whatever it is', () => {
    fc.assert(
      fc.property(representation, representation, (one, other) => {
        expect(differences(one, other).length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it.each([
    ['least over most', { min: 3, max: 2 }, 'minOverMax'],
    ['no places', { min: 0, max: null }, 'noPlaces'],
  ] as const)('is refused when it makes no sense: %s', (_, small, fault) => {
    const places = fault === 'noPlaces' ? 0 : 5;
    expect(representationFaults({ places, bounds: { region: {}, size: { small } } })).toEqual([fault]);
  });
});
