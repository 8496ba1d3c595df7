import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pinnedNode } from './hand-over.mjs';
import { inRoot, root } from './place.mjs';
import { runQuietly } from './quietly.mjs';
import { say } from './say.mjs';

const sources = ['src', 'plans', 'data', 'public', 'bench', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const stampPath = inRoot('dist/stamp.json');

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt() {
  const stamp = readStamp();
  if (!stamp || !existsSync(inRoot('dist/server/cli.js'))) return false;
  const files = sourceFiles();
  if (stamp.times === timesOf(files)) return true;
  // A copy or a checkout touches every file without changing any.
  if (stamp.contents !== contentsOf(files)) return false;
  writeStamp(files);
  return true;
}

/** Builds client and server if the sources have changed. Answers whether dist/ is ready. */
export async function build() {
  if (isBuilt()) return true;
  say('Building …');
  rmSync(stampPath, { force: true });
  const files = sourceFiles();
  const stamp = { times: timesOf(files), contents: contentsOf(files) };
  const result = await runQuietly(
    pinnedNode() ?? process.execPath,
    [inRoot('node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'warn'],
    { cwd: root },
  );
  if (result.code !== 0) {
    say(`The build failed:\n${result.output}`);
    return false;
  }
  // What was read before the build: a source saved during it is then seen as changed.
  saveStamp(stamp);
  return true;
}

function sourceFiles() {
  return sources.flatMap((source) => {
    const path = inRoot(source);
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [source];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => `${(entry.parentPath ?? entry.path).slice(root.length)}/${entry.name}`)
      .toSorted();
  });
}

function timesOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(inRoot(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function contentsOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(
      `${file} ${createHash('sha256')
        .update(readFileSync(inRoot(file)))
        .digest('hex')}\n`,
    );
  return hash.digest('hex');
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampPath, 'utf8'));
  } catch {
    return undefined;
  }
}

function writeStamp(files) {
  saveStamp({ times: timesOf(files), contents: contentsOf(files) });
}

function saveStamp(stamp) {
  try {
    mkdirSync(inRoot('dist'), { recursive: true });
    writeFileSync(stampPath, JSON.stringify(stamp));
  } catch (error) {
    // A read-only copy is as good as built; it only looks more closely each time.
    if (error.code !== 'EROFS' && error.code !== 'EACCES') throw error;
  }
}
