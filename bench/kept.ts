import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOfBuild } from '../src/app/demo-preparation.ts';
import { progress } from './measure/report.ts';

interface Wanted {
  readonly dataFolder: string;
  /** What is kept; with what it was made of, like the number of municipalities. */
  readonly name: string;
  /** Made anew even if it is there. */
  readonly fresh: boolean;
  /** Makes it in an empty folder. */
  readonly make: (folder: string) => Promise<void>;
}

/**
 * A folder that is costly to make and is kept for the next run, as long as the built program is the same.
 * It is there whole or not at all.
 */
export async function kept({ dataFolder, name, fresh, make }: Wanted): Promise<string> {
  const parent = join(dataFolder, 'bench');
  const folder = join(parent, `${name}-${fingerprintOfBuild()}`);
  if (existsSync(folder) && !fresh) return folder;
  const start = performance.now();
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await make(draft);
    for (const old of await readdir(parent)) {
      if (old.startsWith(`${name}-`) && join(parent, old) !== draft) await rm(join(parent, old), { recursive: true });
    }
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  progress(`Made and kept in ${folder} (${((performance.now() - start) / 1000).toFixed(0)} s).`);
  return folder;
}
