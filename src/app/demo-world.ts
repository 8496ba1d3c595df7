import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { movableClock } from '../kit/clock.ts';
import { migrate, openEmbedded } from '../store/index.ts';
import type { PreparedMoment } from './demo-archives.ts';
import { lastDeed, moveLinks, openToVisitors } from './demo.store.ts';
import { enliven, type LifeSettings } from './living-world.ts';
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
  const began = Temporal.Instant.from(state.at);
  const last = await lastDeed(database.db);
  const now = last && Temporal.Instant.compare(last, began) > 0 ? last.add({ seconds: 1 }) : began;
  return await enliven(database, movableClock(now), settings);
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
