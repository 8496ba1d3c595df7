import { AsyncLocalStorage } from 'node:async_hooks';
import type { World } from './world.ts';

/** A world with what keeps it alive. */
export interface LivingWorld {
  readonly world: World;
  /** Ends what runs in it and lets go of its database. Called once, when no request is in it any more. */
  end(): Promise<void>;
}

/** Holds the world that requests are answered in, and changes it without cutting any of them off. */
export interface Stage {
  /** The world of the request that asks; outside of any request the one that new requests come into. */
  world(): World;
  /** Does the work in the world as it is now, whatever comes after it meanwhile. */
  within<T>(work: () => T | Promise<T>): Promise<T>;
  /** From now on requests come into the next world; the one before ends when the last of its requests is answered. */
  change(next: LivingWorld): void;
  /** Ends the world, and every one before it that is still ending. */
  end(): Promise<void>;
}

interface Held {
  readonly living: LivingWorld;
  inside: number;
  leaving?: () => void;
}

export function createStage(first: LivingWorld): Stage {
  const entered = new AsyncLocalStorage<Held>();
  const endings = new Set<Promise<void>>();
  let current: Held = { living: first, inside: 0 };

  function leave(held: Held): void {
    held.inside--;
    if (held.inside === 0) held.leaving?.();
  }

  function retire(held: Held): void {
    const empty = new Promise<void>((resolve) => (held.inside === 0 ? resolve() : (held.leaving = resolve)));
    const ending = empty.then(() => held.living.end()).finally(() => endings.delete(ending));
    endings.add(ending);
  }

  return {
    world: () => (entered.getStore() ?? current).living.world,
    async within(work) {
      const held = current;
      held.inside++;
      try {
        return await entered.run(held, work);
      } finally {
        leave(held);
      }
    },
    change(next) {
      const before = current;
      current = { living: next, inside: 0 };
      retire(before);
    },
    async end() {
      retire(current);
      await Promise.all(endings);
    },
  };
}
