import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openClient } from '../measure/client.ts';
import { machineNow } from '../measure/machine.ts';
import { figure, markdownTable, progress } from '../measure/report.ts';
import { withScratch, type Scratch } from '../measure/scratch.ts';
import { readOptions } from '../usage.ts';
import { bareEnvironment, npmStart, type Started } from './npm-start.ts';

const run = promisify(execFile);
const restarts = 3;

interface Row {
  readonly what: string;
  readonly seconds: number;
  readonly aim?: number;
}

/** `npm run bench -- cold`: from a clean clone to a page, and from a stop to a page again. */
export async function benchCold(args: readonly string[]): Promise<number> {
  const { warm } = readOptions(args, { warm: false });
  const machine = machineNow();
  const { stdout: commit } = await run('git', ['rev-parse', '--short', 'HEAD']);
  const { stdout: changed } = await run('git', ['status', '--porcelain', '--untracked-files=no']);
  const rows = await withScratch((scratch) => measure(scratch, warm));
  const columns = [
    { title: 'what', value: ({ what }: Row) => what, isText: true },
    { title: 's', value: ({ seconds }: Row) => figure(seconds) },
    { title: 'aim', value: ({ seconds, aim }: Row) => aimText(seconds, aim), isText: true },
  ];
  const note = changed.trim() === '' ? '' : ', without the changes that are not committed';
  console.log(
    [
      `## From a clone to a page`,
      '',
      machine.description,
      '',
      `At ${commit.trim()}${note}.`,
      '',
      markdownTable(columns, rows),
    ].join('\n'),
  );
  return 0;
}

function aimText(seconds: number, aim: number | undefined): string {
  return aim === undefined ? '' : `${seconds < aim ? 'met' : 'missed'}: < ${aim} s`;
}

async function measure(scratch: Scratch, isWarm: boolean): Promise<Row[]> {
  const clone = join(await scratch.folder('cold'), 'samling');
  const start = performance.now();
  await run('git', ['clone', '--quiet', process.cwd(), clone]);
  const rows: Row[] = [{ what: 'git clone', seconds: (performance.now() - start) / 1000 }];
  if (!isWarm) await warmPackageCache(clone);

  const port = await freePort();
  progress('  npm start, for the first time');
  const first = await startOnce(clone, port, scratch);
  rows.push(...stepsOf(first));
  rows.push({ what: 'npm start in a clean clone, warm package cache', seconds: first.seconds, aim: 60 });
  for (let time = 1; time <= restarts; time++) {
    progress(`  npm start again, ${time} of ${restarts}`);
    rows.push({ what: `npm start again, ${time}`, seconds: (await startOnce(clone, port, scratch)).seconds, aim: 1 });
  }
  return rows;
}

/** Installs once without being timed: what is measured then is not the network. */
async function warmPackageCache(clone: string): Promise<void> {
  progress('  installing once, so that the package cache is warm');
  const options = { cwd: clone, env: bareEnvironment() };
  await run('npm', ['ci', '--omit=dev', '--include=optional', '--loglevel=error', '--no-progress'], options);
  await rm(join(clone, 'node_modules'), { recursive: true });
}

/** Where the first start spends its time: what it says it begins, and when. */
function stepsOf({ said }: Started): Row[] {
  const steps = said.filter(({ line }) => line.endsWith('…'));
  return steps.map(({ line, seconds }) => ({ what: `  until «${line}»`, seconds }));
}

/** Starts, makes sure that it answers, and stops. */
async function startOnce(clone: string, port: number, scratch: Scratch): Promise<Started> {
  const started = await npmStart(clone, port);
  scratch.defer(() => started.stop());
  const client = openClient(started.origin, 1);
  try {
    const { status } = await client.ask({ path: '/' });
    if (status !== 200) throw new Error(`it said that it was ready, but the front page answered ${status}`);
  } finally {
    client.close();
  }
  await started.stop();
  return started;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
