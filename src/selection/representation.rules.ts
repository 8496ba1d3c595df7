import type { Pool, Quota, Quotas, RuleChange } from '../draw/index.ts';
import type { Member } from './draw.ts';

export const features = ['region', 'size'] as const;
export type Feature = (typeof features)[number];

/** How many places there are, and at least and at most how many of them a region or a size class gets; `max` null is no limit. */
export interface Representation {
  readonly places: number;
  readonly bounds: Readonly<Record<Feature, Readonly<Record<string, Bounds>>>>;
}

export interface Bounds {
  readonly min: number;
  readonly max: number | null;
}

/** What the call published before anybody applied. */
export interface PublishedRule {
  readonly roomKind: 'municipalities' | 'seats';
  readonly room: number;
  readonly minPerRegion: number;
  readonly minSmall: number;
  readonly minLarge: number;
}

/** All regions and size classes that there are, in their order: they need rows also where nobody has applied. */
export interface Values {
  readonly region: readonly string[];
  readonly size: readonly string[];
}

/**
 * The published rule with numbers in it: at least so many from every region that has an applicant, at least so many small and
 * large ones. Where fewer have applied than the rule wants of a size, the number stays, so that somebody has to decide about it.
 */
export function publishedRepresentation(
  rule: PublishedRule,
  members: readonly Member[],
  values: Values,
): Representation {
  const minima: Readonly<Record<string, number>> = { small: rule.minSmall, large: rule.minLarge };
  return {
    places: rule.room,
    bounds: {
      region: boundsOf(values.region, (region) =>
        members.some((one) => one.region === region) ? rule.minPerRegion : 0,
      ),
      size: boundsOf(values.size, (size) => minima[size] ?? 0),
    },
  };
}

/** What is left of a representation when some have a place already: nothing is asked for twice, and nothing below zero. */
export function remainingRepresentation(
  whole: Representation,
  accepted: readonly Pick<Member, Feature>[],
  vacancies: number,
): Representation {
  const rest = (feature: Feature): Record<string, Bounds> =>
    Object.fromEntries(
      Object.entries(whole.bounds[feature]).map(([value, { min, max }]) => {
        const have = accepted.filter((one) => one[feature] === value).length;
        return [value, { min: Math.max(0, min - have), max: max === null ? null : Math.max(0, max - have) }];
      }),
    );
  return { places: vacancies, bounds: { region: rest('region'), size: rest('size') } };
}

function boundsOf(values: readonly string[], min: (value: string) => number): Record<string, Bounds> {
  return Object.fromEntries(values.map((value) => [value, { min: min(value), max: null }]));
}

/** Whether everybody can have a place, so that nothing is left to chance. */
export function hasRoomForAll(rule: Pick<PublishedRule, 'roomKind' | 'room'>, members: readonly Member[]): boolean {
  return roomNeeded(rule.roomKind, members) <= rule.room;
}

export function roomNeeded(roomKind: PublishedRule['roomKind'], members: readonly Pick<Member, 'seats'>[]): number {
  return roomKind === 'municipalities' ? members.length : members.reduce((sum, { seats }) => sum + seats, 0);
}

/** The pool of a draw: its applicants in the order of their numbers, and the representation as quotas. */
export function poolOf(
  name: string,
  roomKind: PublishedRule['roomKind'],
  members: readonly Member[],
  representation: Representation,
): Pool {
  const { places } = representation;
  return {
    name,
    applicants: members.map(({ number, region, size, seats }) => ({
      id: number,
      features: { region, size },
      ...(roomKind === 'seats' ? { seats } : {}),
    })),
    quotas: quotasOf(representation, members.length),
    places: roomKind === 'seats' ? { seats: places } : { applicants: places },
  };
}

/** Only what limits anything becomes a quota: a value that is free needs none. */
function quotasOf({ bounds }: Representation, applicants: number): Quotas {
  const quotas: Record<string, Record<string, Quota>> = {};
  for (const feature of features) {
    for (const [value, { min, max }] of Object.entries(bounds[feature])) {
      if (min === 0 && max === null) continue;
      (quotas[feature] ??= {})[value] = { min, max: max ?? Math.max(min, applicants) };
    }
  }
  return quotas;
}

/** One number that differs from the published rule. */
export interface Difference {
  readonly rule:
    | { readonly feature: Feature; readonly value: string; readonly bound: 'min' | 'max' }
    | { readonly places: true };
  readonly from: number | null;
  readonly to: number | null;
}

export function differences(published: Representation, chosen: Representation): Difference[] {
  const found: Difference[] = [];
  if (published.places !== chosen.places)
    found.push({ rule: { places: true }, from: published.places, to: chosen.places });
  for (const feature of features) {
    for (const [value, before] of Object.entries(published.bounds[feature])) {
      const after = chosen.bounds[feature][value] ?? before;
      for (const bound of ['min', 'max'] as const) {
        if (before[bound] !== after[bound])
          found.push({ rule: { feature, value, bound }, from: before[bound], to: after[bound] });
      }
    }
  }
  return found;
}

/** How the documents of a draw name a number that was changed, like `region.trondelag.min: 1 → 0`. */
export function differenceCode({ rule, from, to }: Difference): string {
  const name = 'places' in rule ? 'places' : `${rule.feature}.${rule.value}.${rule.bound}`;
  return `${name}: ${from ?? '–'} → ${to ?? '–'}`;
}

/** A representation with the numbers that a relaxation proposes. */
export function withChanges(representation: Representation, changes: readonly RuleChange[]): Representation {
  return changes.reduce(withChange, representation);
}

function withChange(before: Representation, change: RuleChange): Representation {
  if ('places' in change) return { ...before, places: change.to };
  const feature = features.find((one) => one === change.feature);
  if (!feature) return before;
  const bounds = before.bounds[feature];
  const old = bounds[change.value] ?? { min: 0, max: null };
  return {
    ...before,
    bounds: { ...before.bounds, [feature]: { ...bounds, [change.value]: { ...old, [change.bound]: change.to } } },
  };
}

export type RepresentationFault = 'minOverMax' | 'noPlaces';

/** What is wrong with numbers that somebody typed, before any of it is computed. */
export function representationFaults({ places, bounds }: Representation): RepresentationFault[] {
  const all = features.flatMap((feature) => Object.values(bounds[feature]));
  return [
    ...(places < 1 ? (['noPlaces'] as const) : []),
    ...(all.some(({ min, max }) => max !== null && min > max) ? (['minOverMax'] as const) : []),
  ];
}
