import { readConfiguration } from '../../src/app/configuration.ts';
import { kept } from '../kept.ts';
import { openClient, type Client } from '../measure/client.ts';
import { machineNow } from '../measure/machine.ts';
import { progress } from '../measure/report.ts';
import { withScratch, type Scratch } from '../measure/scratch.ts';
import type { AppOrders } from '../parts/app.part.ts';
import type { BareOrders } from '../parts/bare.part.ts';
import { startPart, type Part } from '../parts/part.ts';
import { readOptions, Usage, wholeNumber } from '../usage.ts';
import { firstVisit } from './first-visit.ts';
import { lanes, measurePage, type PageFigures, type Target } from './measure-page.ts';
import { pagesOf, type MeasuredPage } from './page-list.ts';
import { reportPages, type Measured } from './report-pages.ts';
import { cohortPagesOf } from './cohort-pages.ts';
import { cohortArchivePath, readCohortScenes, stands } from './cohort-scene.ts';
import { reportCohorts, type MeasuredStand } from './report-cohorts.ts';
import { archivePath, measuredMoments, readScene, type Scene } from './scene.ts';

const warmUpMilliseconds = 3000;

/** `npm run bench -- pages`: measures every page, with a whole country's applications and with years of cohorts in the database. */
export async function benchPages(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { municipalities: '356', fresh: false, only: 'all' });
  const parts = ['admission', 'year'].filter((part) => options.only === 'all' || options.only === part);
  if (parts.length === 0) throw new Usage('--only takes admission or year');
  // With fewer not every kind of applicant is there whose pages are measured.
  const municipalities = wholeNumber('municipalities', options.municipalities, 14, 356);
  const { dataFolder } = readConfiguration(process.env);
  if (parts.includes('admission')) await benchAdmission(dataFolder, municipalities, options.fresh);
  if (parts.includes('year')) await benchYear(dataFolder, options.fresh);
  return 0;
}

async function benchAdmission(dataFolder: string, municipalities: number, fresh: boolean): Promise<void> {
  const folder = await kept({
    dataFolder,
    name: `pages-${municipalities}`,
    fresh,
    async make(draft) {
      const { rehearsePages } = await import('./rehearse-pages.ts');
      progress(`Rehearsing a year with ${municipalities} municipalities …`);
      await rehearsePages(dataFolder, municipalities, draft);
    },
  });
  const scene = await readScene(folder);
  const machine = machineNow();
  const start = performance.now();
  const measured = await withScratch((scratch) => measureAll(scene, folder, scratch));
  progress(`Measured in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  console.log(reportPages(machine, scene, measured));
}

async function benchYear(dataFolder: string, fresh: boolean): Promise<void> {
  const folder = await kept({
    dataFolder,
    name: 'cohorts',
    fresh,
    async make(draft) {
      const { fillCohorts } = await import('./fill-cohort.ts');
      progress('Filling databases with cohorts …');
      await fillCohorts(dataFolder, draft);
    },
  });
  const scenes = await readCohortScenes(folder);
  const machine = machineNow();
  const measured = await withScratch(async (scratch) => {
    const bare = await startBare(scratch);
    const done: MeasuredStand[] = [];
    for (const stand of stands) {
      const scene = scenes[stand.id];
      if (!scene) throw new Error(`nothing was kept of ${stand.id}`);
      progress(`With ${stand.groups} groups and ${stand.earlier} earlier cohorts:`);
      const archive = cohortArchivePath(folder, stand);
      const { figures } = await measureSite({ archive, now: scene.at, pages: cohortPagesOf(scene) }, bare, scratch);
      done.push({ stand, figures });
    }
    return done;
  });
  console.log(reportCohorts(machine, measured));
}

async function measureAll(scene: Scene, folder: string, scratch: Scratch): Promise<Measured> {
  const bare = await startBare(scratch);
  const measured: Measured[] = [];
  for (const moment of measuredMoments) {
    const pages = pagesOf(scene).filter((page) => page.moment === moment);
    const site = { archive: archivePath(folder, moment), now: scene.at[moment], pages };
    measured.push(await measureSite(site, bare, scratch));
  }
  return {
    figures: measured.flatMap(({ figures }) => figures),
    // Of the front page, which is measured at the first moment.
    firstVisit: measured[0]!.firstVisit,
    memoryBytes: Math.max(...measured.map(({ memoryBytes }) => memoryBytes)),
  };
}

async function startBare(scratch: Scratch): Promise<Target<Part<BareOrders>>> {
  const part = startPart<BareOrders>('bare');
  scratch.defer(() => part.end());
  return connect(part, await part.tell('open', null), scratch);
}

/** A database as it was kept, when it is there, and the pages of it that are measured. */
interface Site {
  readonly archive: string;
  readonly now: string;
  readonly pages: readonly MeasuredPage[];
}

async function measureSite(
  { archive, now, pages }: Site,
  bare: Target<Part<BareOrders>>,
  scratch: Scratch,
): Promise<Measured> {
  const part = startPart<AppOrders>('app');
  scratch.defer(() => part.end());
  const place = { folder: await scratch.folder('pages'), archive };
  const origin = await part.tell('open', { place, now });
  await part.tell('settle', null);
  const app = connect(part, origin, scratch);
  const cookies = await signInAll(part, pages);
  await warmUp(app.one, cookies);
  const figures: PageFigures[] = [];
  for (const [page, cookie] of cookies) {
    figures.push(await measurePage(page, cookie, app, bare));
    progress(`  ${page.name}`);
  }
  const visit = await firstVisit(origin, '/');
  const { memoryBytes } = await part.tell('used', null);
  const faults = await part.tell('stop', null);
  await part.end();
  if (faults.length > 0) throw new Error(`the server had errors:\n${faults.join('\n')}`);
  return { figures, firstVisit: visit, memoryBytes };
}

/** Goes through all pages a few times, so that the first one measured does not pay for what all share. */
async function warmUp(client: Client, pages: ReadonlyMap<MeasuredPage, string>): Promise<void> {
  const end = performance.now() + warmUpMilliseconds;
  while (performance.now() < end) {
    for (const [{ path }, cookie] of pages) await client.ask({ path, headers: { cookie } });
  }
}

function connect<P>(part: P, origin: string, scratch: Scratch): Target<P> {
  const [one, several] = [openClient(origin, 1), openClient(origin, lanes)];
  scratch.defer(async () => [one, several].forEach((client) => client.close()));
  return { part, one, several };
}

/** The pages with the cookies that open them. */
async function signInAll(part: Part<AppOrders>, pages: readonly MeasuredPage[]): Promise<Map<MeasuredPage, string>> {
  const sessions = new Map<string, string>();
  for (const email of new Set(pages.flatMap((page) => page.as ?? []))) {
    const cookies = await part.tell('signIn', email);
    sessions.set(email, cookies.map((cookie) => cookie.split(';')[0]).join('; '));
  }
  return new Map(pages.map((page) => [page, sessions.get(page.as ?? '') ?? '']));
}
