import type { Random } from '../../src/kit/random.ts';

/** A document with one thing changed, and where. */
export interface Mutation {
  readonly document: unknown;
  /** From the top, like `['promise', 'pool', 'applicants', 3, 'id']`. */
  readonly path: readonly (string | number)[];
}

/** What a change may draw on: chance, and the texts and numbers that the document holds elsewhere. */
interface Means {
  readonly random: Random;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

type Change = (value: unknown, means: Means) => unknown;
type Loose = Record<string | number, unknown>;

/**
 * Changes one thing of a protocol, anywhere: a digit, an id, an order, a field that is gone or new, a value of another type.
 * The promise, where most stands, takes half of the blows; below that every level is entered as often as it has names, so
 * that long lists don't take them all.
 */
export function mutate(document: unknown, random: Random): Mutation {
  // As text and back, so that no part is shared with another.
  const copy = JSON.parse(JSON.stringify(document)) as Loose;
  const leaves = [...new Set(leavesOf(copy))];
  const means = {
    random,
    texts: leaves.filter((leaf) => typeof leaf === 'string'),
    numbers: leaves.filter((leaf) => typeof leaf === 'number'),
  };
  const path: (string | number)[] = [random.below(2) === 0 ? 'promise' : random.pick(Object.keys(copy))];
  let at = copy[path[0]!];
  while (stepsOf(at).length > 0 && random.below(8) > 0) {
    const step = random.pick(stepsOf(at));
    path.push(step);
    at = (at as Loose)[step];
  }
  const changed = random.pick(changesFor(at))(at, means);
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as Loose)[step], copy) as Loose;
  parent[path.at(-1)!] = changed;
  return { document: copy, path };
}

function stepsOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function leavesOf(value: unknown): unknown[] {
  const steps = stepsOf(value);
  return steps.length === 0 ? [value] : steps.flatMap((step) => leavesOf((value as Loose)[step]));
}

function changesFor(value: unknown): readonly Change[] {
  if (Array.isArray(value)) return value.length > 0 ? [...lists, exchanged] : [exchanged, (_, { texts }) => [texts[0]]];
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 ? [...objects, exchanged] : [added];
  if (typeof value === 'number') return [...numbers, ...numbers, exchanged];
  if (typeof value === 'string') return [...texts, ...texts, ...texts, exchanged];
  return [(one) => one !== true, exchanged];
}

const numbers: readonly Change[] = [
  (value) => (value as number) + 1,
  (value) => (value as number) - 1,
  (value, { random }) => withCharacter(String(value), '0123456789', random, Number),
  (_, { random, numbers: others }) => random.pick(others),
  (value, { random }) => (value as number) + random.pick([0.5, 1e-9, 2 ** 53, -(2 ** 31), 1e300]),
  (value, { random }) => random.pick([-0, String(value)]),
];

const texts: readonly Change[] = [
  // A digit for a digit and a letter for a letter, so that much stays well-formed.
  (value, { random }) => {
    const at = random.below(Math.max(1, (value as string).length));
    const characters = /\d/.test((value as string)[at] ?? '') ? '0123456789' : 'abcdef';
    return (value as string).slice(0, at) + random.pick(characters.split('')) + (value as string).slice(at + 1);
  },
  (value, { random }) => withCharacter(value as string, 'NSWXABCDE 0123456789:-TZ', random, String),
  (_, { random, texts: others }) => random.pick(others),
  (_, { random, texts: others }) => random.pick(others.filter((one) => one.length < 6)),
  (value, { random }) =>
    random.pick([`${value as string} `, (value as string).slice(1), (value as string).toUpperCase()]),
  (value, { random }) =>
    random.pick([
      '',
      '\ud800',
      '__proto__',
      (value as string).normalize('NFD'),
      [...(value as string)].toReversed().join(''),
    ]),
];

const lists: readonly Change[] = [
  (value, { random }) => (value as unknown[]).toSpliced(random.below((value as []).length), 1),
  (value, { random }) => swapped(value as unknown[], random),
  (value, { random }) => swapped(value as unknown[], random),
  (value) => (value as unknown[]).toReversed(),
  (value, { random }) => [...(value as unknown[]), random.pick(value as unknown[])],
  (value, { random, texts: others }) =>
    (value as unknown[]).with(random.below((value as []).length), random.pick(others)),
];

const objects: readonly Change[] = [
  (value, { random }) => {
    const gone = random.pick(Object.keys(value as object));
    return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== gone));
  },
  (value, { random, texts: others }) => {
    const renamed = random.pick(Object.keys(value as object));
    const name = random.pick([`${renamed}x`, random.pick(others)]);
    return Object.fromEntries(Object.entries(value as object).map(([old, one]) => [old === renamed ? name : old, one]));
  },
  (value, { random }) => {
    const names = Object.keys(value as object);
    const values = swapped(Object.values(value as object), random);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  },
  added,
];

function added(value: unknown, { random, texts: others }: Means): unknown {
  const extra = random.pick(['name', 'seats', 'toJSON', 'constructor', random.pick(others)]);
  return { ...(value as object), [extra]: random.pick([0, 1, 'x', null]) };
}

/** A value of another kind altogether. */
function exchanged(_: unknown, { random }: Means): unknown {
  return random.pick([null, {}, [], '', 0, 1, true, false, 'N1', ['N1'], { kind: 'dice' }]);
}

function swapped(list: readonly unknown[], random: Random): unknown[] {
  const [a, b] = [random.below(list.length), random.below(list.length)];
  const copy = [...list];
  [copy[a], copy[b]] = [copy[b], copy[a]];
  return copy;
}

function withCharacter<T>(text: string, characters: string, random: Random, read: (text: string) => T): T {
  const at = random.below(Math.max(1, text.length));
  return read(text.slice(0, at) + random.pick(characters.split('')) + text.slice(at + 1));
}
