/** A number as the sum of two floating point numbers, the second far smaller: about 32 digits instead of 16. */
export interface Twofold {
  readonly high: number;
  readonly low: number;
}

export const nothing: Twofold = { high: 0, low: 0 };

export function twofold(number: number): Twofold {
  return { high: number, low: 0 };
}

/** T. J. Dekker: A floating-point technique for extending the available precision. Numerische Mathematik 18 (1971). */
export function plus(one: Twofold, other: Twofold): Twofold {
  const sum = one.high + other.high;
  const part = sum - one.high;
  const lost = one.high - (sum - part) + (other.high - part);
  return settled(sum, lost + one.low + other.low);
}

export function times(one: Twofold, factor: number): Twofold {
  const product = one.high * factor;
  const [a, b] = halves(one.high);
  const [c, d] = halves(factor);
  const lost = a * c - product + a * d + b * c + b * d;
  return settled(product, lost + one.low * factor);
}

export function quotient(top: number, bottom: number): Twofold {
  const high = top / bottom;
  const back = times(twofold(high), bottom);
  return settled(high, (top - back.high - back.low) / bottom);
}

function settled(high: number, low: number): Twofold {
  const sum = high + low;
  return { high: sum, low: low - (sum - high) };
}

/** Two numbers of half as many digits that add up to one; products of such are exact. */
function halves(number: number): [number, number] {
  const far = number * 134_217_729;
  const top = far - (far - number);
  return [top, number - top];
}
