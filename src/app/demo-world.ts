import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { movableClock, type Clock } from '../kit/clock.ts';
import { lockFolder, migrate, openEmbedded, type Database } from '../store/index.ts';
import type { PreparedMoment } from './demo-archives.ts';
import { lastDeed, moveLinks, openToVisitors } from './demo.store.ts';
import { enliven, type LifeSettings } from './living-world.ts';
import type { OpenDatabase } from './open-database.ts';
import type { LivingWorld } from './stage.ts';
import { writeWhole } from './write-whole.ts';

/** What a restart has to know of the world that visitors were in. */
export interface DemoState {
  readonly fingerprint: string;
  readonly moment: string;
  /** The folder, within the demonstration's, that holds the world's database. */
  readonly world: string;
  /** Where the links in its mails lead. */
  readonly baseUrl: string;
  /** The time that the moment began at. */
  readonly at: string;
}

const statePath = (folder: string): string => join(folder, 'state.json');

/** The world that was left, if there is one; a state that can't be read counts as none. */
export async function readState(folder: string): Promise<DemoState | undefined> {
  try {
    const state: DemoState = JSON.parse(await readFile(statePath(folder), 'utf8'));
    return existsSync(join(folder, state.world, 'pg')) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Notes which world counts. */
export async function keepState(folder: string, state: DemoState): Promise<void> {
  await writeWhole(statePath(folder), JSON.stringify(state));
}

/** Removes what a server that was killed has left of other worlds. */
export async function removeOtherWorlds(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith('world-') && name !== kept) await removeWorld(folder, name);
}

export async function removeWorld(folder: string, world: string): Promise<void> {
  await rm(join(folder, world), { recursive: true, force: true });
}

/** Opens the world that was left as it was left; its clock goes on where the last deed was done. */
export async function reopenWorld(folder: string, state: DemoState, settings: LifeSettings): Promise<LivingWorld> {
  const database = await openEmbedded({ folder: join(folder, state.world) });
  await migrate(database.db);
  if (state.baseUrl !== settings.baseUrl) await moveLinks(database.db, state.baseUrl, settings.baseUrl);
  return await enliven(database, await clockOf(database.db, state), settings);
}

async function clockOf(db: Database, { at }: DemoState): Promise<Clock> {
  const began = Temporal.Instant.from(at);
  const last = await lastDeed(db);
  return movableClock(last && Temporal.Instant.compare(last, began) > 0 ? last.add({ seconds: 1 }) : began);
}

/** There is no demonstration to do something to. */
export class NothingLeft extends Error {
  constructor() {
    super(
      'The demonstration has not been started here yet. npm start makes it, with a coordinator of its own to be; to run a school, set SAMLING_MODE=production.',
    );
  }
}

/**
 * Opens the demonstration's database, on its clock, while nobody serves it. Throws FolderInUse while somebody does, and NothingLeft
 * when there is none.
 */
export async function openLeftWorld(dataFolder: string): Promise<OpenDatabase & { clock: Clock }> {
  const folder = join(dataFolder, 'demo');
  if (!existsSync(folder)) throw new NothingLeft();
  const unlock = await lockFolder(dataFolder);
  try {
    const state = await readState(folder);
    if (!state) throw new NothingLeft();
    const database = await openEmbedded({ folder: join(folder, state.world) });
    return {
      db: database.db,
      clock: await clockOf(database.db, state),
      async close() {
        await database.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Makes a world of a prepared moment, in a folder of its own. */
export async function openMoment(
  folder: string,
  world: string,
  prepared: PreparedMoment,
  settings: LifeSettings,
): Promise<LivingWorld> {
  const own = join(folder, world);
  await removeWorld(folder, world);
  await mkdir(own, { recursive: true });
  const database = await openEmbedded({ folder: own, template: prepared.archive });
  await openToVisitors(database.db, settings.baseUrl);
  return await enliven(database, movableClock(prepared.at), settings);
}
