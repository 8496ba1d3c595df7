/** A class of municipalities by population: from `from` residents up to, not including, `below`; null is no upper end. */
export interface PopulationClass<Id extends string = string> {
  readonly id: Id;
  readonly from: number;
  readonly below: number | null;
}

/**
 * The class that a number of residents falls in. The classes belong to the call; a joint application gives the sum of
 * its municipalities. Throws a RangeError where the classes leave a gap, which no valid study plan does.
 */
export function sizeClassOf<Id extends string>(population: number, classes: readonly PopulationClass<Id>[]): Id {
  const found = classes.find(({ from, below }) => population >= from && (below === null || population < below));
  if (!found) throw new RangeError(`no size class takes ${population} residents`);
  return found.id;
}
