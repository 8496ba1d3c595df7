import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

export interface Started {
  readonly seconds: number;
  /** What it said on its way, and after how many seconds. */
  readonly said: readonly Said[];
  readonly origin: string;
  /** Stops it as a terminal's user or a service manager does, and waits until nothing of it is left. */
  stop(): Promise<void>;
}

export interface Said {
  readonly line: string;
  readonly seconds: number;
}

const patienceMs = 300_000;

/** Runs `npm start` in a folder until it says that it is ready. Rejects with what it said when it ends before that. */
export async function npmStart(folder: string, port: number): Promise<Started> {
  const start = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...bareEnvironment(), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: Said[] = [];
  try {
    const origin = await readyLine(child, (line) => said.push({ line, seconds: (performance.now() - start) / 1000 }));
    return { seconds: (performance.now() - start) / 1000, said, origin, stop: () => stopped(child, ended) };
  } catch (error) {
    await stopped(child, ended);
    throw error;
  }
}

function readyLine(child: ChildProcess, onLine: (line: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: string): void => {
      said += text;
      const origin = /^Samling is ready on (http:\/\/\S+)/m.exec(said)?.[1];
      if (origin) resolve(origin);
    };
    const fail = (reason: string): void => reject(new Error(`npm start ${reason}:\n${said.slice(-4000)}`));
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      stream.setEncoding('utf8').on('data', listen);
      createInterface({ input: stream }).on('line', onLine);
    }
    child.once('error', (error) => fail(`could not run: ${error.message}`));
    child.once('exit', (code) => fail(`ended with ${String(code)} before it was ready`));
    setTimeout(() => fail('was not ready in five minutes'), patienceMs).unref();
  });
}

/** Only what was started here, by its own process group: npm first, and whatever is left of it after fifteen seconds. */
async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const { pid } = child;
  if (pid === undefined) return;
  child.kill('SIGTERM');
  await Promise.race([ended, wait(15_000)]);
  for (let waited = 0; waited < 15_000 && isAlive(pid); waited += 20) await wait(20);
  if (isAlive(pid)) process.kill(-pid, 'SIGKILL');
}

/** Whether anything of the process group is left. */
function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** As in a fresh terminal: nothing of the npm that runs us, of this checkout's packages, or of a set-up meant for another. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(npm_|SAMLING_|SMTP_|MAIL_|NODE_|INIT_CWD$|TZ$|DATABASE_URL$|DATA_DIR$|BASE_URL$|HOST$|BEHIND_PROXY$|SESSION_SECRET$)/;
  const rest = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(rest), PATH: path.join(':') };
}
