/** Every rule that depends on the date asks a clock that it was given, so that a year can be walked in minutes. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that can be set and then runs on at the usual pace. For demo mode, the rehearsal and tests. */
export interface MovableClock extends Clock {
  set(instant: Temporal.Instant): void;
}

export function movableClock(start: Temporal.Instant): MovableClock {
  let origin = start;
  let setAt = performance.now();
  return {
    now: () => origin.add({ microseconds: Math.round((performance.now() - setAt) * 1000) }),
    set(instant) {
      origin = instant;
      setAt = performance.now();
    },
  };
}

/** A clock that stands still until it is set: for tests. */
export function frozenClock(start: string): MovableClock {
  let instant = Temporal.Instant.from(start);
  return {
    now: () => instant,
    set(next) {
      instant = next;
    },
  };
}

/** For libraries that know no Temporal. */
export function asDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
