import type { Random } from '../kit/random.ts';
import { sizeClassOf, type Municipality, type PopulationClass } from '../register/index.ts';

interface Wanted {
  readonly all: readonly Municipality[];
  /** Taken whatever chance says. */
  readonly known: readonly Municipality[];
  readonly count: number;
  readonly classes: readonly PopulationClass[];
}

/** Chooses who applies: the known ones, then one of each size in each region, then anybody. Throws a RangeError when there are too few. */
export function chooseMunicipalities({ all, known, count, classes }: Wanted, random: Random): Municipality[] {
  if (count < 1 || count > all.length) throw new RangeError(`between 1 and ${all.length} municipalities can apply`);
  const shuffled = random.shuffled(all);
  const kinds = new Set<string>();
  const firstOfItsKind = shuffled.filter((municipality) => {
    const kind = `${municipality.region} ${sizeClassOf(municipality.population, classes)}`;
    return kinds.has(kind) ? false : kinds.add(kind);
  });
  return [...new Set([...known, ...firstOfItsKind, ...shuffled])].slice(0, count);
}

/** Takes one or two of the nearest that are free, if any are near enough to work together. */
export function choosePartners(leader: Municipality, free: Set<Municipality>, random: Random): Municipality[] {
  const near = [...free]
    .map((other) => ({ other, far: distance(leader, other) }))
    .filter(({ far }) => far < farthest)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 1 + random.below(2))
    .map(({ other }) => other);
  for (const other of near) free.delete(other);
  return near;
}

/** In degrees of latitude; about 130 km. */
const farthest = 1.2;

function distance(a: Municipality, b: Municipality): number {
  const narrowing = Math.cos((a.centre.lat * Math.PI) / 180);
  return Math.hypot(a.centre.lat - b.centre.lat, (a.centre.lon - b.centre.lon) * narrowing);
}
