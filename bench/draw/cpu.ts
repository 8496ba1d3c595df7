/** CPU seconds that this process spends on some work. */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The median of so many measurements. */
export async function medianCpu(rounds: number, measure: () => Promise<number>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) seconds.push(await measure());
  return seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
}
