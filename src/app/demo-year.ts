import type { PreparedMoment } from './demo-archives.ts';
import { clockOf, type DemoHome, type DemoState } from './demo-home.ts';
import { moveLinks, openToVisitors, readSessions, writeSessions } from './demo.store.ts';
import { movableClock } from '../kit/clock.ts';
import { personasIn, type Persona } from './demo-personas.ts';
import { enliven, type LifeSettings, type RunningWorld } from './living-world.ts';
import { createStage, type LivingWorld, type Stage } from './stage.ts';

/** The demonstration's year: the moment that visitors are at, and the way to another. */
export interface DemoYear {
  readonly stage: Stage;
  moment(): string;
  /** Who can be at the moment that visitors are at. */
  personas(): readonly Persona[];
  /** Moves everybody to a moment, once it is prepared. To the one that is now it does nothing. Rejects when it can't be prepared. */
  moveTo(moment: string): Promise<void>;
}

interface Settings {
  readonly home: DemoHome;
  readonly fingerprint: string;
  /** The first of these is where a year begins. */
  readonly moments: readonly string[];
  readonly prepared: (moment: string) => Promise<PreparedMoment>;
  readonly life: LifeSettings;
}

/** Opens the year where it was left, or, if it never was opened or the program has changed since, at its first moment. */
export async function openYear(settings: Settings): Promise<DemoYear> {
  const { home, fingerprint, moments, prepared, life } = settings;
  const [first = ''] = moments;
  const left = await home.left();
  const isSame = left?.fingerprint === fingerprint && moments.includes(left.moment);
  let state = isSame ? { ...left, baseUrl: life.baseUrl } : await stateOf(first, 1 + numberOf(left?.world));
  let running = isSame ? await reopen(left) : await open(state);
  let cast = await personasIn(running.world.db);
  const stage = createStage(own(running, state.world));
  if (left && !isSame) await home.remove(left.world);
  let last = Promise.resolve();

  async function stateOf(moment: string, number: number): Promise<DemoState> {
    const { at } = await prepared(moment);
    return { fingerprint, moment, world: `world-${number}`, baseUrl: life.baseUrl, at: at.toString() };
  }

  async function reopen(kept: DemoState): Promise<RunningWorld> {
    const database = await home.reopen(kept);
    if (kept.baseUrl !== life.baseUrl) await moveLinks(database.db, kept.baseUrl, life.baseUrl);
    return await enliven(database, await clockOf(database.db, kept), life);
  }

  async function open(next: DemoState): Promise<RunningWorld> {
    const database = await home.make(next, await prepared(next.moment));
    await openToVisitors(database.db, life.baseUrl);
    return await enliven(database, movableClock(Temporal.Instant.from(next.at)), life);
  }

  /** A world that another has taken the place of leaves nothing behind. */
  function own(living: LivingWorld, world: string): LivingWorld {
    return {
      world: living.world,
      async end() {
        await living.end();
        if (state.world !== world) await home.remove(world);
      },
    };
  }

  async function change(moment: string): Promise<void> {
    if (moment === state.moment) return;
    const next = await stateOf(moment, 1 + numberOf(state.world));
    // Signed in here is signed in there, under the same cookie.
    const sessions = await readSessions(stage.world().db);
    running = await leaveFor(next);
    await writeSessions(running.world.db, sessions);
    cast = await personasIn(running.world.db);
    state = next;
    stage.change(own(running, next.world));
    await home.keep(state);
  }

  /** Where there is room for one world only, what is due on this one's clock must not be done to the next. */
  async function leaveFor(next: DemoState): Promise<RunningWorld> {
    await running.pause();
    try {
      return await open(next);
    } catch (error) {
      running.resume();
      throw error;
    }
  }

  await home.keep(state);
  return {
    stage,
    moment: () => state.moment,
    personas: () => cast,
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
