import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The embedded database has no lock of its own: two processes on one folder would lose rows without a word. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `${folder} is in use by another Samling (process ${pid}). Stop that one first, or set DATA_DIR to another folder.`,
    );
  }
}

const patienceMs = 10_000;
const pauseMs = 100;

/**
 * Takes the folder for this process and returns how to let go of it. A lock left by a dead process doesn't count;
 * one that a live process holds is waited for, ten seconds, since that process may be on its way down. Throws FolderInUse.
 */
export async function lockFolder(folder: string, patience = patienceMs): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const mine = `${process.pid} ${(await startOf(process.pid)) ?? ''}\n`;
  const draft = `${path}.${process.pid}.${performance.now()}`;
  await writeFile(draft, mine);
  try {
    for (let waited = 0; ; waited += pauseMs) {
      // A hard link is made or not, in one step: of two that try, one wins.
      if (await succeeds(link(draft, path), 'EEXIST')) return () => unlink(path);
      const holder = await readFile(path, 'utf8').catch(() => '');
      const pid = Number.parseInt(holder, 10);
      if (holder !== '' && !(await isAlive(holder))) await removeStale(path, holder, draft);
      else if (waited >= patience) throw new FolderInUse(folder, pid);
      else await wait(pauseMs);
    }
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function removeStale(path: string, seen: string, draft: string): Promise<void> {
  const aside = `${draft}.stale`;
  if (!(await succeeds(rename(path, aside), 'ENOENT'))) return;
  const taken = await readFile(aside, 'utf8');
  // Somebody else may have replaced the stale lock by a fresh one in between: give it back.
  if (taken !== seen) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

async function isAlive(holder: string): Promise<boolean> {
  const [pidText = '', startedAt = ''] = holder.trim().split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Process numbers are used again; the start time tells the old one from the new.
  const start = await startOf(pid);
  return start === undefined || startedAt === '' || start === startedAt;
}

/** When the process started, in the kernel's ticks since boot; undefined where the system has no /proc. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

async function succeeds(step: Promise<unknown>, expected: string): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}
