/** The simplest fraction that a number is as `near` as nothing to; null if its denominator would be greater than `most`. */
export function asFraction(
  value: number,
  most: number,
  near: number,
): { readonly top: number; readonly bottom: number } | null {
  // Continued fractions: each convergent is the best approximation that its denominator allows.
  let [top, bottom, lastTop, lastBottom] = [Math.floor(value), 1, 1, 0];
  let rest = value - Math.floor(value);
  while (Math.abs(value - top / bottom) > near) {
    if (rest < 1e-12) return null;
    const term = Math.floor(1 / rest);
    rest = 1 / rest - term;
    [top, bottom, lastTop, lastBottom] = [term * top + lastTop, term * bottom + lastBottom, top, bottom];
    if (bottom > most) return null;
  }
  return { top, bottom };
}

/** The smallest number of parts in which all values are whole numbers of parts; null where that is not to be told. */
export function commonParts(values: readonly number[], most = 1e6): number | null {
  let parts = 1;
  for (const value of values) {
    const fraction = asFraction(value * parts, most, 1e-10);
    if (!fraction || parts * fraction.bottom > most) return null;
    parts *= fraction.bottom;
  }
  return parts;
}
