import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './place.mjs';
import { say } from './say.mjs';

// Outside the checkout: an install replaces node_modules, a build replaces dist.
const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
const ofThisCheckout = join(tmpdir(), `samling-${process.getuid?.() ?? 'user'}-${name}.lock`);

/** Does the work while no other run of this checkout installs or builds. Waits for its turn; a dead holder doesn't count. */
export async function whileLocked(work, path = ofThisCheckout) {
  let told = false;
  while (!taken(path)) {
    const holder = read(path);
    if (holder && !isAlive(holder)) removeStale(path, holder);
    else {
      if (!told && holder) say(`Waiting for another run that installs or builds (process ${holder.trim()}) …`);
      told ||= holder !== '';
      await wait(100);
    }
  }
  const letGo = () => rmSync(path, { force: true });
  process.on('exit', letGo);
  try {
    return await work();
  } finally {
    process.off('exit', letGo);
    letGo();
  }
}

function taken(path) {
  try {
    writeFileSync(path, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds it. Empty while it is being written, or when it has just been let go; an old empty one names nobody alive. */
function read(path) {
  try {
    const holder = readFileSync(path, 'utf8');
    return holder === '' && Date.now() - statSync(path).mtimeMs > 5000 ? '0' : holder;
  } catch {
    return '';
  }
}

function isAlive(holder) {
  const pid = Number.parseInt(holder, 10);
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function removeStale(path, seen) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    // Between reading and renaming another run may have put a fresh one there: that one is given back.
    if (readFileSync(aside, 'utf8') === seen || seen === '0') rmSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}
