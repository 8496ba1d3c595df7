import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesOf } from '../draw/index.ts';
import { allPanels } from '../draw/pool.fixture.ts';
import { refused } from '../kit/result.ts';
import type { Member } from './draw.ts';
import { nextInOrder, type Chances } from './next-in-order.ts';
import { features, poolOf, type Bounds, type PublishedRule, type Representation } from './representation.rules.ts';

const engine: Chances = async (pool) => {
  const found = await chancesOf(pool);
  return found.ok ? found : refused({ kind: 'infeasible', infeasible: found.reason });
};

const regions = ['easternNorway', 'westernNorway', 'northernNorway'] as const;
const sizes = ['small', 'medium', 'large'] as const;
const free: Bounds = { min: 0, max: null };

function member(at: number, region: Member['region'], size: Member['size'], seats = 3): Member {
  const number = `2022-${String(at).padStart(3, '0')}`;
  return { number, applicationId: number, name: number, municipalities: [], region, size, population: 0, seats };
}

function representation(
  places: number,
  region: Partial<Record<Member['region'], Bounds>>,
  size: Partial<Record<Member['size'], Bounds>> = {},
): Representation {
  const all = (names: readonly string[], given: Readonly<Record<string, Bounds>>) =>
    Object.fromEntries(names.map((name) => [name, given[name] ?? free]));
  return { places, bounds: { region: all(regions, region), size: all(sizes, size) } };
}

async function next(
  order: readonly Member[],
  remaining: Representation,
  roomKind: PublishedRule['roomKind'] = 'municipalities',
): Promise<string | undefined> {
  return (await nextInOrder(order, roomKind, remaining, engine))?.number;
}

const atLeast = (min: number): Bounds => ({ min, max: null });

describe('who comes next', () => {
  const eastSmall = member(1, 'easternNorway', 'small');
  const northSmall = member(2, 'northernNorway', 'small');
  const northLarge = member(3, 'northernNorway', 'large');
  const order = [eastSmall, northSmall, northLarge];

  it.each([
    ['the first, when nothing is missing', representation(1, {}), '2022-001'],
    ['the first from the region that is missing', representation(1, { northernNorway: atLeast(1) }), '2022-002'],
    [
      'the first of the region and the size that are missing',
      representation(1, { northernNorway: atLeast(1) }, { large: atLeast(1) }),
      '2022-003',
    ],
    [
      'the first, while another place is left for what is missing',
      representation(2, { northernNorway: atLeast(1) }),
      '2022-001',
    ],
    ['the first, when nobody can mend what is missing', representation(1, { westernNorway: atLeast(1) }), '2022-001'],
    [
      'whoever mends what can be mended, when something else can’t be',
      representation(2, { westernNorway: atLeast(1), northernNorway: atLeast(2) }),
      '2022-002',
    ],
    ['nobody of whom there may be no more', representation(1, { easternNorway: { min: 0, max: 0 } }), '2022-002'],
  ] as const)('is %s', async (_, remaining, who) => {
    expect(await next(order, remaining)).toBe(who);
  });

  it('is whoever leaves a place for both of two that only together make it hold', async () => {
    // One from the north and one large: whoever comes first must be one of the two, or both in one.
    const remaining = representation(2, { northernNorway: atLeast(1) }, { large: atLeast(1) });
    const eastLarge = member(4, 'easternNorway', 'large');
    expect(await next([eastSmall, northSmall, eastLarge], remaining)).toBe('2022-002');
    // With somebody who is both, the other place is free.
    expect(await next([eastSmall, northSmall, northLarge], remaining)).toBe('2022-001');
  });

  it('has room, where the room is in seats', async () => {
    const four = member(1, 'easternNorway', 'small', 4);
    const three = member(2, 'easternNorway', 'small', 3);
    expect(await next([four, three], representation(3, {}), 'seats')).toBe('2022-002');
    expect(await next([four], representation(3, {}), 'seats')).toBeUndefined();
  });

  it('is nobody when nobody waits', async () => {
    expect(await next([], representation(1, {}))).toBeUndefined();
  });
});

const bounds = fc.oneof(
  { weight: 3, arbitrary: fc.constant(free) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }).map(atLeast) },
  {
    weight: 1,
    arbitrary: fc.record({ min: fc.constantFrom(0, 1), more: fc.integer({ min: 0, max: 2 }) }).map(({ min, more }) => ({
      min,
      max: min + more,
    })),
  },
);
const boundsOf = <Name extends string>(names: readonly Name[]) =>
  fc
    .tuple(...names.map(() => bounds))
    .map((all) => Object.fromEntries(names.map((name, at) => [name, all[at] ?? free])) as Record<Name, Bounds>);

const situations = fc
  .record({
    people: fc.array(
      fc.record({ region: fc.constantFrom(...regions), size: fc.constantFrom(...sizes), seats: fc.constantFrom(3, 4) }),
      { minLength: 1, maxLength: 8 },
    ),
    places: fc.integer({ min: 1, max: 4 }),
    region: boundsOf(regions),
    size: boundsOf(sizes),
    roomKind: fc.constantFrom('municipalities' as const, 'seats' as const),
  })
  .chain(({ people, places, region, size, roomKind }) => {
    const members = people.map((one, at) => member(at + 1, one.region, one.size, one.seats));
    return fc.record({
      order: fc.shuffledSubarray(members, { minLength: members.length }),
      remaining: fc.constant(representation(roomKind === 'seats' ? places * 3 : places, region, size)),
      roomKind: fc.constant(roomKind),
    });
  });

/** Every way to fill the places, by trying all; each by the numbers of those in it. */
function fillings(
  order: readonly Member[],
  remaining: Representation,
  roomKind: PublishedRule['roomKind'],
): string[][] {
  const places = roomKind === 'municipalities' ? Math.min(remaining.places, order.length) : remaining.places;
  const pool = poolOf('all', roomKind, order, { ...remaining, places });
  return allPanels(pool).map((panel) => panel.map((at) => pool.applicants[at]!.id));
}

/** With one number lowered, or one most raised, by as little as makes it possible: all that could be done. */
function eased(order: readonly Member[], remaining: Representation, roomKind: PublishedRule['roomKind']): string[][] {
  const found: string[][] = [];
  for (const feature of features) {
    for (const [value, { min, max }] of Object.entries(remaining.bounds[feature])) {
      const lowered = Array.from({ length: min }, (_, by) => ({ min: min - 1 - by, max }));
      const raised = max === null ? [] : order.map((_, by) => ({ min, max: max + 1 + by }));
      for (const tries of [lowered, raised]) {
        for (const one of tries) {
          const changed = { ...remaining.bounds, [feature]: { ...remaining.bounds[feature], [value]: one } };
          const all = fillings(order, { ...remaining, bounds: changed }, roomKind);
          found.push(...all);
          if (all.length > 0) break;
        }
      }
    }
  }
  return found;
}

describe('against trying every way to fill the places', () => {
  it('the next is the first in the order who is in any of them', { timeout: 120_000 }, async () => {
    const seen = { kept: 0, eased: 0, neither: 0 };
    await fc.assert(
      fc.asyncProperty(situations, async ({ order, remaining, roomKind }) => {
        const fitting = order.filter(({ seats }) => roomKind === 'municipalities' || seats <= remaining.places);
        const kept = fillings(fitting, remaining, roomKind);
        const ways = kept.length > 0 ? kept : eased(fitting, remaining, roomKind);
        seen[kept.length > 0 ? 'kept' : ways.length > 0 ? 'eased' : 'neither']++;
        const able = new Set(ways.flat());
        const expected = ways.length > 0 ? fitting.find(({ number }) => able.has(number)) : fitting[0];
        expect(await next(order, remaining, roomKind)).toBe(
          (expected ?? (kept.length > 0 ? undefined : fitting[0]))?.number,
        );
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});
