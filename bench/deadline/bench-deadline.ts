import { readConfiguration } from '../../src/app/configuration.ts';
import type { Database } from '../../src/store/index.ts';
import { machineNow, type Machine } from '../measure/machine.ts';
import { figure, markdownTable, progress, type Column } from '../measure/report.ts';
import { withScratch, type Scratch } from '../measure/scratch.ts';
import { embeddedReady, postgresReady, type ReadyDatabase } from '../ready-databases.ts';
import { readOptions, Usage, wholeNumber } from '../usage.ts';
import { fillReady } from './fill-ready.ts';
import type { Ready } from './ready.ts';
import { runRush, type RushFigures } from './run-rush.ts';
import type { Rush } from './send.ts';

const databases = ['both', 'embedded', 'postgres'] as const;

/**
 * `npm run bench -- deadline`: a whole country's leaders press their button, spread over some seconds, then in the same instant, then
 * twice in the same instant. Answers 1 when any receipt is wrong, lost or double.
 */
export async function benchDeadline(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { municipalities: '356', seconds: '30', database: 'both', fresh: false });
  const municipalities = wholeNumber('municipalities', options.municipalities, 2, 356);
  const seconds = wholeNumber('seconds', options.seconds, 1, 600);
  const on = databases.find((one) => one === options.database);
  if (!on) throw new Usage(`--database takes one of ${databases.join(', ')}, not ${options.database}`);
  const machine = machineNow();
  const { dataFolder } = readConfiguration(process.env);
  const wanted = {
    name: `deadline-${municipalities}`,
    content: `${municipalities} applications`,
    dataFolder,
    fresh: options.fresh,
    fill: (db: Database) => fillReady(db, municipalities),
  };
  const rushes: Rush[] = [
    { kind: 'spread', seconds },
    { kind: 'instant', presses: 1 },
    { kind: 'instant', presses: 2 },
  ];
  const figures = await withScratch(async (scratch) => [
    ...(on === 'postgres' ? [] : await runAll(await embeddedReady(wanted, scratch), rushes, scratch)),
    ...(on === 'embedded' ? [] : await runAll(await postgresReady(wanted, scratch), rushes, scratch)),
  ]);
  console.log(report(machine, municipalities, figures));
  return figures.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function runAll(
  database: ReadyDatabase<Ready>,
  rushes: readonly Rush[],
  scratch: Scratch,
): Promise<RushFigures[]> {
  const figures: RushFigures[] = [];
  for (const rush of rushes) {
    progress(`  ${database.name}: ${inWords(rush)}`);
    figures.push(await runRush(database, rush, scratch));
  }
  return figures;
}

function inWords(rush: Rush): string {
  if (rush.kind === 'spread') return `spread over ${rush.seconds} s`;
  return rush.presses === 1 ? 'the same instant' : 'the same instant, each twice';
}

function report(machine: Machine, municipalities: number, figures: readonly RushFigures[]): string {
  const faults = figures.flatMap((one) =>
    one.faults.map((fault) => `- ${one.database}, ${inWords(one.rush)}: ${fault}`),
  );
  return [
    `## ${municipalities} municipalities send before the deadline`,
    '',
    machine.description,
    '',
    markdownTable(columns, figures),
    '',
    'Time: from the press of the button until the answer is there; in the same instant each waits for those before. ' +
      'Receipts: one version, one number without holes, one mail to the contact and one to the leader with the hash of what is kept, ' +
      'read from the database after the deadline has passed and the server has stopped.',
    ...(faults.length > 0 ? ['', '**Wrong:**', '', ...faults] : []),
  ].join('\n');
}

const columns: readonly Column<RushFigures>[] = [
  { title: 'database', value: ({ database }) => database, isText: true },
  { title: 'pressed', value: ({ rush }) => inWords(rush), isText: true },
  { title: 'times', value: ({ sendings }) => String(sendings) },
  { title: 'all s', value: ({ seconds }) => figure(seconds) },
  { title: 'per s', value: ({ sendings, seconds }) => figure(sendings / seconds) },
  { title: 'p50 ms', value: ({ time }) => figure(time.p50) },
  { title: 'p99 ms', value: ({ time }) => figure(time.p99) },
  { title: 'max ms', value: ({ time }) => figure(time.max) },
  { title: 'CPU ms each', value: ({ cpuMilliseconds }) => figure(cpuMilliseconds) },
  {
    title: 'receipts',
    value: ({ faults }) => (faults.length === 0 ? 'all right' : `${faults.length} WRONG`),
    isText: true,
  },
];
