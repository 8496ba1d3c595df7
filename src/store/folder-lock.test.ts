import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderInUse, lockFolder } from './folder-lock.ts';

const folderLock = new URL('./folder-lock.ts', import.meta.url).href;

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Another process that has taken the folder and lets go of it when it is told something. */
async function otherProcess(folder: string): Promise<ChildProcess> {
  const program = `
    const { lockFolder } = await import(${JSON.stringify(folderLock)});
    const unlock = await lockFolder(${JSON.stringify(folder)});
    process.stdin.once('data', async () => { await unlock(); process.exit(); });
    console.log('locked');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a folder that another process has is refused, and the message says which process and what to do', async () => {
  const folder = await emptyFolder();
  const other = await otherProcess(folder);
  const attempt = lockFolder(folder, 0);
  await expect(attempt).rejects.toBeInstanceOf(FolderInUse);
  await expect(attempt).rejects.toThrow(`${folder} is in use by another Samling (process ${other.pid})`);
  await expect(attempt).rejects.toThrow('DATA_DIR');
});

test('a lock that a killed process left behind does not count', async () => {
  const folder = await emptyFolder();
  const other = await otherProcess(folder);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(await readdir(folder)).toEqual(['lock']);
  const unlock = await lockFolder(folder, 0);
  await unlock();
});

test('a folder that is being let go of is waited for', async () => {
  const folder = await emptyFolder();
  const other = await otherProcess(folder);
  const attempt = lockFolder(folder, 10_000);
  other.stdin?.write('let go');
  await expect(attempt.then((unlock) => unlock())).resolves.toBeUndefined();
});

test('a folder is taken once within one process too', async () => {
  const folder = await emptyFolder();
  const attempts = await Promise.allSettled([lockFolder(folder, 0), lockFolder(folder, 0), lockFolder(folder, 0)]);
  expect(attempts.map((attempt) => attempt.status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
});

test('letting go leaves nothing behind, and the folder can be taken again', async () => {
  const folder = await emptyFolder();
  for (let round = 1; round <= 2; round++) {
    const unlock = await lockFolder(folder, 0);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('a lock of an earlier process with the same number counts only where the system cannot tell the two apart', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'lock'), `${process.pid} 1\n`);
  const attempt = lockFolder(folder, 0).then(
    () => 'taken',
    () => 'refused',
  );
  expect(await attempt).toBe(process.platform === 'linux' ? 'taken' : 'refused');
});

test('a lock file that holds no process number is taken for stale', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'lock'), 'something else\n');
  await expect(lockFolder(folder, 0)).resolves.toBeTypeOf('function');
});
