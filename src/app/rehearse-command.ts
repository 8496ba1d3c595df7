import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  documentsOf,
  isPhaseId,
  phaseIds,
  readFacts,
  rehearse,
  type PhaseDone,
  type PhaseId,
  type Rehearsal,
} from '../rehearsal/index.ts';
import { openEmbedded } from '../store/index.ts';
import { readAssets } from '../web/assets.ts';
import { clientFolder } from './client-folder.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { openRehearsalRoom } from './rehearsal-room.ts';
import { summaryOf, summaryText } from './rehearsal-summary.ts';
import { emptyDatabase } from './template.ts';

const usage = `Usage: npm run rehearse -- [--municipalities N] [--seed S] [--until PHASE] [--strict] [--out FOLDER] [--database URL] [--json]
  PHASE is one of ${phaseIds.join(', ')}. --strict: the call's rule of representation can't be kept by those who apply.`;

/** Below this so many go astray in their stories that everybody who is left has a place. */
const fewestStrict = 12;

interface Options {
  readonly municipalities: number;
  readonly seed: number;
  readonly until: PhaseId;
  readonly strict: boolean;
  readonly out: string | undefined;
  readonly database: string | undefined;
  readonly json: boolean;
}

/** `npm run rehearse`: walks a year; 0 when every step went as it should and no rule was broken. */
export async function rehearseCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${usage}`);
    return 2;
  }
  const database = options.database ? await openEmptyServer(options.database) : await openThrowAway();
  if (typeof database === 'string') {
    console.error(database);
    return 1;
  }
  const { room, close } = await openRehearsalRoom({
    db: database.db,
    assets: readAssets(clientFolder),
    secret: randomBytes(32).toString('base64url'),
  });
  const start = performance.now();
  const rehearsal = await rehearse(room, { ...options, onPhase: (done) => console.log(phaseLine(done)) });
  if (options.out) await writeDocuments(options.out, rehearsal);
  const summary = summaryOf(rehearsal, options, performance.now() - start);
  if (options.out) await writeFile(join(options.out, 'summary.json'), `${JSON.stringify(summary, undefined, 2)}\n`);
  await close();
  await database.close();

  if (rehearsal.failure !== undefined) console.error(rehearsal.failure);
  console.log(summaryText(summary));
  if (options.json) console.log(JSON.stringify(summary));
  return summary.ok ? 0 : 1;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        municipalities: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        until: { type: 'string', default: phaseIds.at(-1)! },
        strict: { type: 'boolean', default: false },
        out: { type: 'string' },
        database: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [municipalities, seed] = [Number(values.municipalities), Number(values.seed)];
    if (!Number.isInteger(municipalities) || municipalities < 2 || municipalities > 356)
      return 'Between 2 and 356 municipalities can take part.';
    if (!Number.isSafeInteger(seed) || seed < 0) return 'The seed is a whole number from 0.';
    if (values.strict && municipalities < fewestStrict)
      return `With --strict at least ${fewestStrict} municipalities take part: fewer would all have a place.`;
    if (!isPhaseId(values.until)) return `There is no phase ${values.until}.`;
    if (values.out !== undefined && isPrecious(values.out))
      return `${values.out} would be replaced with all it holds: name a folder of its own.`;
    const { until, strict, out, database, json } = values;
    return { municipalities, seed, until, strict, out, database, json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The folder we stand in and those above it, and the home folder: a slip of the finger must not empty them. */
function isPrecious(folder: string): boolean {
  const path = resolve(folder);
  const above = [process.cwd()];
  while (dirname(above.at(-1)!) !== above.at(-1)) above.push(dirname(above.at(-1)!));
  return [...above, homedir()].includes(path);
}

async function openThrowAway(): Promise<OpenDatabase> {
  return await openEmbedded({ template: await emptyDatabase(process.env['DATA_DIR'] || '.data') });
}

async function openEmptyServer(databaseUrl: string): Promise<OpenDatabase | string> {
  let database;
  try {
    database = await openDatabase({ databaseUrl, dataFolder: '' });
  } catch (error) {
    const { code } = error as { code?: unknown };
    return `The database does not answer (${typeof code === 'string' ? code : String(error)}). See that it runs, and that the URL is right.`;
  }
  const { call } = await readFacts(database.db);
  if (!call) return database;
  await database.close();
  return `The database holds the call ${call.slug} already. A year is rehearsed on an empty database: make a new one and give its URL.`;
}

async function writeDocuments(folder: string, rehearsal: Rehearsal): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (rehearsal.failure !== undefined) return;
  for await (const { path, content } of documentsOf(rehearsal)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function phaseLine({ phase, milliseconds, counts, broken }: PhaseDone): string {
  const states = Object.entries(counts.applications).map(([state, count]) => `${count} ${state}`);
  const admission = [
    `applications: ${states.join(', ') || 'none'}`,
    `${counts.confirmed} of ${counts.participants} participants have answered`,
  ];
  const cohort = [
    `${counts.members} in the cohort`,
    `${counts.sessions} sessions published`,
    `${counts.marks} marks of attendance`,
  ];
  const parts = [
    ...(counts.members === 0 ? admission : cohort),
    `${counts.mails} mails`,
    ...(broken.length > 0 ? [`${broken.length} BROKEN RULES`] : []),
  ];
  return `${phase.padEnd(11)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s   ${parts.join(' · ')}`;
}
