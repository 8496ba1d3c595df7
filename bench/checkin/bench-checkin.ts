import { readConfiguration } from '../../src/app/configuration.ts';
import type { Database } from '../../src/store/index.ts';
import { machineNow, type Machine } from '../measure/machine.ts';
import { figure, markdownTable, progress, type Column } from '../measure/report.ts';
import { withScratch, type Scratch } from '../measure/scratch.ts';
import { embeddedReady, postgresReady, type ReadyDatabase } from '../ready-databases.ts';
import { readOptions, Usage, wholeNumber } from '../usage.ts';
import { fillCohort, type Gathered } from './fill-cohort.ts';
import { runArrival, type Arrival, type ArrivalFigures } from './run-arrival.ts';

const databases = ['both', 'embedded', 'postgres'] as const;

/**
 * `npm run bench -- checkin`: a hall full of people checks in, spread over some seconds, then in the same instant, then twice in the
 * same instant. Answers 1 when anybody is missing or there twice.
 */
export async function benchCheckIn(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { people: '200', seconds: '10', database: 'both', fresh: false });
  const people = wholeNumber('people', options.people, 1, 2000);
  const seconds = wholeNumber('seconds', options.seconds, 1, 50);
  const on = databases.find((one) => one === options.database);
  if (!on) throw new Usage(`--database takes one of ${databases.join(', ')}, not ${options.database}`);
  const machine = machineNow();
  const filling = {
    name: `checkin-${people}`,
    content: `a cohort of ${people}`,
    dataFolder: readConfiguration(process.env).dataFolder,
    fresh: options.fresh,
    fill: (db: Database) => fillCohort(db, people),
  };
  const arrivals: Arrival[] = [
    { kind: 'spread', seconds },
    { kind: 'instant', presses: 1 },
    { kind: 'instant', presses: 2 },
  ];
  const figures = await withScratch(async (scratch) => [
    ...(on === 'postgres' ? [] : await runAll(await embeddedReady(filling, scratch), arrivals, scratch)),
    ...(on === 'embedded' ? [] : await runAll(await postgresReady(filling, scratch), arrivals, scratch)),
  ]);
  console.log(report(machine, people, figures));
  return figures.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

async function runAll(
  database: ReadyDatabase<Gathered>,
  arrivals: readonly Arrival[],
  scratch: Scratch,
): Promise<ArrivalFigures[]> {
  const figures: ArrivalFigures[] = [];
  for (const arrival of arrivals) {
    progress(`  ${database.name}: ${inWords(arrival)}`);
    figures.push(await runArrival(database, arrival, scratch));
  }
  return figures;
}

function inWords(arrival: Arrival): string {
  if (arrival.kind === 'spread') return `spread over ${arrival.seconds} s`;
  return arrival.presses === 1 ? 'the same instant' : 'the same instant, each twice';
}

function report(machine: Machine, people: number, figures: readonly ArrivalFigures[]): string {
  const faults = figures.flatMap((one) =>
    one.faults.map((fault) => `- ${one.database}, ${inWords(one.arrival)}: ${fault}`),
  );
  return [
    `## ${people} people check in`,
    '',
    machine.description,
    '',
    markdownTable(columns, figures),
    '',
    'Time: from the press of the button until the answer is there; in the same instant each waits for those before. ' +
      'Marks: everybody is present once, by code, with one line in the log, read from the database after the server has stopped.',
    ...(faults.length > 0 ? ['', '**Wrong:**', '', ...faults] : []),
  ].join('\n');
}

const columns: readonly Column<ArrivalFigures>[] = [
  { title: 'database', value: ({ database }) => database, isText: true },
  { title: 'pressed', value: ({ arrival }) => inWords(arrival), isText: true },
  { title: 'times', value: ({ times }) => String(times) },
  { title: 'all s', value: ({ seconds }) => figure(seconds) },
  { title: 'per s', value: ({ times, seconds }) => figure(times / seconds) },
  { title: 'p50 ms', value: ({ time }) => figure(time.p50) },
  { title: 'p99 ms', value: ({ time }) => figure(time.p99) },
  { title: 'max ms', value: ({ time }) => figure(time.max) },
  { title: 'CPU ms each', value: ({ cpuMilliseconds }) => figure(cpuMilliseconds) },
  {
    title: 'marks',
    value: ({ faults }) => (faults.length === 0 ? 'all right' : `${faults.length} WRONG`),
    isText: true,
  },
];
