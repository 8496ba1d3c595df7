import { deskWords } from '../admission/index.ts';
import { certainty, type Infeasible, type RuleChange } from '../draw/index.ts';
import type { Member } from './draw.ts';
import { values } from './published-rule.ts';
import {
  differences,
  features,
  poolOf,
  representationFaults,
  type Bounds,
  type Feature,
  type Representation,
} from './representation.rules.ts';
import type { SelectionState } from './selection-state.ts';
import { chancesFor } from './solving.ts';

/** The word that stands for a region or a size class in addresses. */
export function wordOf(feature: Feature, value: string): string {
  const words: Readonly<Record<string, string>> = deskWords[feature];
  return words[value] ?? value;
}

/** Reads the numbers of a what-if from an address or a form; what is not given, or is no number, stays as it is. */
export function readRepresentation(read: (name: string) => string | undefined, as: Representation): Representation {
  const boundsOf = (feature: Feature): Record<string, Bounds> =>
    Object.fromEntries(
      Object.entries(as.bounds[feature]).map(([value, { min, max }]) => {
        const word = wordOf(feature, value);
        const typedMax = read(`maks-${word}`);
        return [
          value,
          { min: whole(read(`min-${word}`)) ?? min, max: typedMax?.trim() === '' ? null : (whole(typedMax) ?? max) },
        ];
      }),
    );
  return {
    places: whole(read('plasser')) ?? as.places,
    bounds: { region: boundsOf('region'), size: boundsOf('size') },
  };
}

/** The names and values under which an address or a form holds the numbers. */
export function numbersOf({ places, bounds }: Representation): [name: string, value: string][] {
  return [
    ['plasser', String(places)],
    ...features.flatMap((feature) =>
      Object.entries(bounds[feature]).flatMap(([value, { min, max }]): [string, string][] => [
        [`min-${wordOf(feature, value)}`, String(min)],
        [`maks-${wordOf(feature, value)}`, max === null ? '' : String(max)],
      ]),
    ),
  ];
}

function whole(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined;
}

/** A change as the value of a button, and back. */
export function changeCode(change: RuleChange): string {
  return 'places' in change ? `places=${change.to}` : `${change.feature}.${change.value}.${change.bound}=${change.to}`;
}

export function readChanges(text: string, representation: Representation): RuleChange[] {
  return text.split(',').flatMap((code): RuleChange[] => {
    const [name = '', number = ''] = code.split('=');
    const to = whole(number);
    if (to === undefined) return [];
    if (name === 'places') return [{ places: 'applicants', from: representation.places, to }];
    const [feature, value = '', bound] = name.split('.');
    const known = features.find((one) => one === feature);
    const before = known && representation.bounds[known][value];
    if (!known || !before || (bound !== 'min' && bound !== 'max')) return [];
    return [{ feature: known, value, bound, from: before[bound] ?? 0, to }];
  });
}

/** What some numbers would mean for these applicants. */
export type Forecast =
  | { readonly kind: 'feasible'; readonly chances: ReadonlyMap<string, number> }
  | { readonly kind: 'infeasible'; readonly infeasible: Infeasible }
  | { readonly kind: 'faulty'; readonly fault: 'minOverMax' | 'noPlaces' }
  | { readonly kind: 'tooLong' | 'tooHard' };

/** Chances from 0 to 1, by the applications' numbers. Computed in a thread of its own, and kept. */
export async function forecast(state: SelectionState, representation: Representation): Promise<Forecast> {
  const [fault] = representationFaults(representation);
  if (fault) return { kind: 'faulty', fault };
  const pool = poolOf(state.pool.name, state.call.roomKind, state.members, representation);
  const found = await chancesFor(pool);
  if (found.ok)
    return {
      kind: 'feasible',
      chances: new Map(Object.entries(found.value).map(([number, chance]) => [number, chance / certainty])),
    };
  if (found.reason.kind === 'infeasible') return { kind: 'infeasible', infeasible: found.reason.infeasible };
  return found.reason.kind === 'malformed' ? { kind: 'faulty', fault: 'minOverMax' } : { kind: found.reason.kind };
}

/** What a region or a size class can expect. */
export interface Outlook {
  readonly feature: Feature;
  readonly value: string;
  readonly applicants: number;
  readonly bounds: Bounds;
  /** How many of them come on average; null where there is no answer. */
  readonly expected: number | null;
  /** The smallest and the largest chance of theirs; null where there is none, or nobody. */
  readonly range: readonly [number, number] | null;
}

export function outlooks(
  members: readonly Member[],
  representation: Representation,
  chances: ReadonlyMap<string, number> | undefined,
): Outlook[] {
  return features.flatMap((feature) =>
    Object.entries(representation.bounds[feature]).map(([value, bounds]): Outlook => {
      const own = members.filter((one) => one[feature] === value);
      const ofThem = chances && own.map(({ number }) => chances.get(number) ?? 0);
      return {
        feature,
        value,
        applicants: own.length,
        bounds,
        expected: ofThem ? ofThem.reduce((sum, chance) => sum + chance, 0) : null,
        range: ofThem && ofThem.length > 0 ? [Math.min(...ofThem), Math.max(...ofThem)] : null,
      };
    }),
  );
}

/** Those whom no rule can tell apart, by region, size and, where these count, seats; each group has somebody. */
export function groupsOf({ call, members }: Pick<SelectionState, 'call' | 'members'>): [Member, ...Member[]][] {
  const seatsOf = ({ seats }: Member): number => (call.roomKind === 'seats' ? seats : 0);
  const rank = ({ region, size }: Member): number =>
    values.region.indexOf(region) * values.size.length + values.size.indexOf(size);
  const ordered = members.toSorted((a, b) => rank(a) - rank(b) || seatsOf(a) - seatsOf(b));
  return [...Map.groupBy(ordered, (one) => `${rank(one)} ${seatsOf(one)}`).values()] as [Member, ...Member[]][];
}

export function isSameRepresentation(one: Representation, other: Representation): boolean {
  return differences(one, other).length === 0;
}
