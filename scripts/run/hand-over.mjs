import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { delimiter } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from './place.mjs';
import { problem } from './say.mjs';

const needed = 26;

/** The Node that the product runs on: the one from the lockfile, or this one if that is new enough; undefined if neither. */
export function pinnedNode() {
  const { platform, arch } = process;
  const program = platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const pinned = [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`]
    .map((name) => inRoot('node_modules', name, program))
    .find((path) => existsSync(path));
  if (pinned) return pinned;
  return Number.parseInt(process.versions.node, 10) >= needed ? process.execPath : undefined;
}

/**
 * Runs one of our own files. If this process already is the right Node it becomes the program, and nothing is answered;
 * otherwise the right Node is started, signals are passed on, and its exit code is the answer.
 */
export async function runOn(file, args) {
  const node = pinnedNode();
  if (!node) return noNode();
  if (realpathSync(node) === realpathSync(process.execPath)) {
    process.env.TZ = 'UTC';
    process.chdir(root);
    module.enableCompileCache(inRoot('node_modules/.cache/compiled'));
    process.argv = [process.execPath, inRoot(file), ...args];
    await import(pathToFileURL(inRoot(file)).href);
    return undefined;
  }
  return await started(node, [inRoot(file), ...args], { NODE_COMPILE_CACHE: inRoot('node_modules/.cache/compiled') });
}

/** Runs a tool from node_modules and answers its exit code. */
export async function runTool(name, args, env = {}) {
  const node = pinnedNode();
  if (!node) return noNode();
  return await started(inRoot('node_modules/.bin', name), args, env);
}

/** The environment in which tools find the pinned Node as `node`. */
export function toolEnvironment(env = {}) {
  return { ...process.env, PATH: `${inRoot('node_modules/.bin')}${delimiter}${process.env.PATH}`, TZ: 'UTC', ...env };
}

function started(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: toolEnvironment(env) });
    const pass = (signal) => child.kill(signal);
    // On a terminal Ctrl+C reaches the whole group by itself; passed on, it would count as a second, impatient one.
    const onInterrupt = () => (process.stdin.isTTY ? undefined : pass('SIGINT'));
    process.on('SIGINT', onInterrupt).on('SIGTERM', pass).on('SIGHUP', pass);
    child.on('error', (error) => resolve(problem(`${program} could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? codeOf(signal)));
  });
}

/** As a shell would say it. */
function codeOf(signal) {
  return 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0);
}

function noNode() {
  return problem(
    `Samling runs on Node ${needed}. For ${process.platform} on ${process.arch} none comes with the packages, and this is ` +
      `${process.version}. Install Node ${needed} or newer and run the same command again.`,
  );
}
