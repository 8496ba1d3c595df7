import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface DemoServer {
  readonly origin: string;
  /** Whatever it has written so far. */
  readonly written: () => string;
  /** Stops it as Ctrl+C does, and removes its data. Answers its exit code. */
  stop(): Promise<number | null>;
}

/** As long as a small and busy machine takes to prepare the first moment of the demonstration's year. */
const patienceMs = 240_000;

/**
 * The built product as `npm start` runs it, with an empty folder for its data, on a free port. Waits until it says that it is ready.
 * `moments` is a folder where the first demonstration leaves its year as it has prepared it, for those after it to begin with.
 */
export async function startDemo({ moments }: { readonly moments?: string } = {}): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-demo-'));
  if (moments) await lendMoments(moments, folder);
  const child = spawn(process.execPath, ['dist/server/cli.js', 'start'], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', DATA_DIR: folder, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const remove = () => rm(folder, { recursive: true, force: true });
  for (let waited = 0; waited < patienceMs && child.exitCode === null; waited += 100) {
    const origin = /^Samling is ready on (\S+)$/m.exec(output)?.[1];
    if (origin) {
      return {
        origin,
        written: () => output,
        async stop() {
          child.kill('SIGINT');
          const code = await ended;
          if (moments) await keepMoments(folder, moments);
          await remove();
          return code;
        },
      };
    }
    await wait(100);
  }
  child.kill('SIGKILL');
  await remove();
  throw new Error(`the demonstration did not become ready:\n${output}`);
}

/** Keeps a copy of the year's moments as a demonstration has prepared them, for others of the same run to begin with. */
export async function keepMoments(dataFolder: string, moments: string): Promise<void> {
  await cp(momentsIn(dataFolder), moments, { recursive: true });
}

/** Lets a demonstration begin with what another has kept, if one has. */
export async function lendMoments(moments: string, dataFolder: string): Promise<void> {
  await cp(moments, momentsIn(dataFolder), { recursive: true });
}

const momentsIn = (dataFolder: string): string => join(dataFolder, 'moments');

/** A port that nobody has right now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
