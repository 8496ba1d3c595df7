import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { phaseIds, rehearse } from '../rehearsal/index.ts';
import { openEmbedded } from '../store/index.ts';
import type { Preparation } from './demo-archives.ts';
import { archivePath, timePath } from './demo-archives.ts';
import { rehearsedOrigin } from './demo.store.ts';
import { openRehearsalRoom } from './rehearsal-room.ts';
import { emptyDatabase } from './template.ts';
import { writeWhole } from './write-whole.ts';

const serverFolder = 'dist/server';

/** How many apply in the demonstration's year, and the year it is among all that could be invented. */
const demoYear = { municipalities: 60, seed: 2022 };

/** Changes whenever the built program does, and with it the plans, the register and the migrations that it holds. */
export function fingerprintOfBuild(): string {
  const hash = createHash('sha256');
  const files = readdirSync(serverFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const name of files.toSorted()) hash.update(`${name}\0`).update(readFileSync(join(serverFolder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Prepares the moments in a process of its own, so that pages are answered meanwhile. It ends with this one, however that ends. */
export function prepareInChild(dataFolder: string): (folder: string, onReady: (moment: string) => void) => Preparation {
  return (folder, onReady) => {
    const child = spawn(process.execPath, [join(serverFolder, 'cli.js'), 'prepare-moments', dataFolder, folder], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    child.on('message', (moment) => {
      if (typeof moment === 'string') onReady(moment);
    });
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    const done = new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        process.off('exit', stop);
        if (code === 0 || signal === 'SIGTERM') resolve();
        else reject(new Error(`the demonstration's year could not be prepared:\n${said}`));
      });
    });
    return { done, stop };
  };
}

/** What that process does: rehearses the year and keeps the database at each moment. Rejects when the rehearsal does not come to its end. */
export async function prepareMoments(
  dataFolder: string,
  folder: string,
  onReady: (moment: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const database = await openEmbedded({ template: await emptyDatabase(dataFolder) });
  const secret = 'only for the length of a rehearsal';
  const { room, close } = await openRehearsalRoom({
    db: database.db,
    assets: { styles: [], scripts: [] },
    secret,
    baseUrl: rehearsedOrigin,
  });
  try {
    const rehearsal = await rehearse(room, {
      ...demoYear,
      until: phaseIds.at(-1)!,
      onPhase: () => undefined,
      async atMoment(moment) {
        await writeWhole(timePath(folder, moment), room.now().toString());
        await writeWhole(archivePath(folder, moment), await database.dump());
        onReady(moment);
        // The first moment is waited for; from then on somebody may be looking at pages.
        setPriority(constants.priority.PRIORITY_LOW);
      },
    });
    if (rehearsal.failure !== undefined) throw rehearsal.failure;
    const broken = rehearsal.done.flatMap((phase) => phase.broken);
    if (broken.length > 0) throw new Error(`rules were broken:\n${broken.join('\n')}`);
  } finally {
    await close();
    await database.close();
  }
}
