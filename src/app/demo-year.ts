import type { PreparedMoment } from './demo-archives.ts';
import { carrySessions } from './demo.store.ts';
import {
  keepState,
  openMoment,
  readState,
  removeOtherWorlds,
  removeWorld,
  reopenWorld,
  type DemoState,
} from './demo-world.ts';
import type { LifeSettings } from './living-world.ts';
import { createStage, type LivingWorld, type Stage } from './stage.ts';

/** The demonstration's year: the moment that visitors are at, and the way to another. */
export interface DemoYear {
  readonly stage: Stage;
  moment(): string;
  /** Moves everybody to a moment, once it is prepared. To the one that is now it does nothing. Rejects when it can't be prepared. */
  moveTo(moment: string): Promise<void>;
}

interface Settings {
  readonly folder: string;
  readonly fingerprint: string;
  /** The first of these is where a year begins. */
  readonly moments: readonly string[];
  readonly prepared: (moment: string) => Promise<PreparedMoment>;
  readonly life: LifeSettings;
}

/** Opens the year where it was left, or, if it never was opened or the program has changed since, at its first moment. */
export async function openYear(settings: Settings): Promise<DemoYear> {
  const { folder, fingerprint, moments, prepared, life } = settings;
  const [first = ''] = moments;
  const left = await readState(folder);
  const isSame = left?.fingerprint === fingerprint && moments.includes(left.moment);
  let state = isSame ? { ...left, baseUrl: life.baseUrl } : await stateOf(first, 1 + numberOf(left?.world));
  const stage = createStage(own(isSame ? await reopenWorld(folder, left, life) : await open(state), state.world));
  let last = Promise.resolve();

  async function stateOf(moment: string, number: number): Promise<DemoState> {
    const { at } = await prepared(moment);
    return { fingerprint, moment, world: `world-${number}`, baseUrl: life.baseUrl, at: at.toString() };
  }

  async function open({ moment, world }: DemoState): Promise<LivingWorld> {
    return await openMoment(folder, world, await prepared(moment), life);
  }

  /** A world that another has taken the place of leaves nothing behind. */
  function own(living: LivingWorld, world: string): LivingWorld {
    return {
      world: living.world,
      async end() {
        await living.end();
        if (state.world !== world) await removeWorld(folder, world);
      },
    };
  }

  async function change(moment: string): Promise<void> {
    if (moment === state.moment) return;
    const next = await stateOf(moment, 1 + numberOf(state.world));
    const living = await open(next);
    await carrySessions(stage.world().db, living.world.db);
    state = next;
    stage.change(own(living, next.world));
    await keepState(folder, state);
  }

  await keepState(folder, state);
  await removeOtherWorlds(folder, state.world);
  return {
    stage,
    moment: () => state.moment,
    moveTo(moment) {
      const moved = last.then(() => change(moment));
      last = moved.catch(() => undefined);
      return moved;
    },
  };
}

function numberOf(world: string | undefined): number {
  return Number(world?.split('-')[1] ?? 0);
}
