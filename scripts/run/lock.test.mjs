import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { whileLocked } from './lock.mjs';

function lockPath() {
  const folder = mkdtempSync(join(tmpdir(), 'samling-turns-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'lock');
}

test('two runs take turns', async () => {
  const path = lockPath();
  const order = [];
  const work = (name) => async () => {
    order.push(`${name} begins`);
    await wait(20);
    order.push(`${name} ends`);
  };
  await Promise.all([whileLocked(work('first'), path), whileLocked(work('second'), path)]);
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(existsSync(path)).toBe(false);
});

test('a run that died does not hold up the next', async () => {
  const path = lockPath();
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  writeFileSync(path, `${pid}\n`);
  expect(await whileLocked(async () => 'done', path)).toBe('done');
});

test('work that fails gives up its turn', async () => {
  const path = lockPath();
  const failing = whileLocked(() => Promise.reject(new Error('no space left')), path);
  await expect(failing).rejects.toThrow('no space left');
  expect(await whileLocked(async () => 'done', path)).toBe('done');
});
