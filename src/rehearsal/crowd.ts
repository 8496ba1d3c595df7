/** Does the work for all, at most `width` at the same time, in their order. The first that fails ends it, when those under way are done. */
export async function crowd<T>(people: readonly T[], width: number, work: (person: T) => Promise<void>): Promise<void> {
  const waiting = people.values();
  let failure: { error: unknown } | undefined;
  async function lane(): Promise<void> {
    for (const person of waiting) {
      if (failure) return;
      try {
        await work(person);
      } catch (error) {
        failure ??= { error };
      }
    }
  }
  await Promise.all(Array.from({ length: width }, lane));
  if (failure) throw failure.error;
}
