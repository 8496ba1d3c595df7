import { readFileSync } from 'node:fs';
import { runQuietly } from './quietly.mjs';
import { inRoot, root } from './place.mjs';
import { say } from './say.mjs';

/**
 * The packages that the lockfile asks for and node_modules does not hold as asked. npm writes its own list of what it
 * installed as the last thing it does, so that an install broken off half-way counts as none, and one made by hand counts.
 */
export function missingPackages(everything) {
  const wanted = readPackages('package-lock.json');
  if (!wanted) throw new Error('package-lock.json is missing');
  return missing(wanted, readPackages('node_modules/.package-lock.json') ?? {}, everything);
}

/** The same for given lists: path by path, what is wanted and what is held. */
export function missing(wanted, held, everything) {
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && isNeeded(entry, everything))
    .filter(([path, entry]) => held[path]?.version !== entry.version || held[path]?.integrity !== entry.integrity)
    .map(([path]) => path);
}

/** What depends on the platform is left to npm; whether it brought a Node is seen when it is to be run. */
function isNeeded(entry, everything) {
  return !entry.optional && !entry.devOptional && (everything || !entry.dev);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Installs what is missing. Answers whether all is there. */
export async function installed(everything) {
  if (missingPackages(everything).length === 0) return true;
  say(`Installing ${everything ? 'everything, with what the checks need' : 'what the server needs'} …`);
  // Named in full, since NODE_ENV or a setting of the user may say otherwise.
  const scope = everything ? ['--include=dev', '--include=optional'] : ['--omit=dev', '--include=optional'];
  const [program, ...first] = npm();
  const result = await runQuietly(program, [...first, 'ci', ...scope, '--loglevel=error', '--no-progress'], {
    cwd: root,
  });
  if (result.code === 0) return true;
  say(`npm ci failed:\n${result.output}`);
  return false;
}

/** The npm that called us, on its own Node: the one in node_modules is about to be replaced. */
function npm() {
  const { npm_node_execpath: node, npm_execpath: npmPath } = process.env;
  return node && npmPath ? [node, npmPath] : ['npm'];
}
