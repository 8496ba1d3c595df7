import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../kit/clock.ts';
import { lockFolder, migrate, openEmbedded } from '../store/index.ts';
import { clockOf, type DemoHome, type DemoState } from './demo-home.ts';
import type { OpenDatabase } from './open-database.ts';
import { writeWhole } from './write-whole.ts';

/** Where the demonstration lies within the data folder. */
export function demoFolder(dataFolder: string): string {
  return join(dataFolder, 'demo');
}

/** The demonstration in the embedded database: each world has a folder of its own, so that one is made while another is used. */
export function folderHome(folder: string): DemoHome {
  const remove = (world: string): Promise<void> => rm(join(folder, world), { recursive: true, force: true });
  return {
    left: () => readState(folder),
    async reopen({ world }) {
      const database = await openEmbedded({ folder: join(folder, world) });
      await migrate(database.db);
      // A server that was killed may have left others.
      for (const name of await readdir(folder)) if (name.startsWith('world-') && name !== world) await remove(name);
      return database;
    },
    async make({ world }, { archive }) {
      await remove(world);
      await mkdir(join(folder, world), { recursive: true });
      return await openEmbedded({ folder: join(folder, world), template: archive });
    },
    async keep(state) {
      await writeWhole(join(folder, 'state.json'), JSON.stringify(state));
    },
    remove,
  };
}

async function readState(folder: string): Promise<DemoState | undefined> {
  try {
    const state: DemoState = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'));
    return existsSync(join(folder, state.world, 'pg')) ? state : undefined;
  } catch {
    return undefined;
  }
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
export async function openLeftWorld(dataFolder: string): Promise<OpenDatabase & { readonly clock: Clock }> {
  const folder = demoFolder(dataFolder);
  if (!existsSync(folder)) throw new NothingLeft();
  const unlock = await lockFolder(dataFolder);
  try {
    const state = await readState(folder);
    if (!state) throw new NothingLeft();
    const { db, close } = await openEmbedded({ folder: join(folder, state.world) });
    return { db, clock: await clockOf(db, state), close: () => close().then(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}
