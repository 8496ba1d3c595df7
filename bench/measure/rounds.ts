export interface Bounds {
  /** At least so many, so that the spread says something, even if it takes longer. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly milliseconds: number;
}

/** Asks again and again, one at a time, within bounds of number and time; answers how long each took, in milliseconds. */
export async function oneAtATime(
  ask: () => Promise<{ readonly milliseconds: number }>,
  { atLeast, atMost, milliseconds }: Bounds,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (times.length < atMost && (times.length < atLeast || performance.now() < end)) {
    times.push((await ask()).milliseconds);
  }
  return times;
}

/** Asks for a while in several lanes side by side; answers how many were answered and how many that is in a second. */
export async function sideBySide(
  ask: () => Promise<unknown>,
  lanes: number,
  milliseconds: number,
): Promise<{ readonly count: number; readonly perSecond: number }> {
  let count = 0;
  const start = performance.now();
  async function lane(): Promise<void> {
    while (performance.now() - start < milliseconds) {
      await ask();
      count++;
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
  return { count, perSecond: count / ((performance.now() - start) / 1000) };
}
