import { readFile } from 'node:fs/promises';
import { clientFolder } from '../../src/app/client-folder.ts';
import { createApp } from '../../src/app/create-app.ts';
import { listen, type HttpServer } from '../../src/app/http-server.ts';
import { runDue } from '../../src/app/jobs.ts';
import { enliven } from '../../src/app/living-world.ts';
import { toOutboxOnly } from '../../src/app/mailer.ts';
import { openDatabase, type OpenDatabase } from '../../src/app/open-database.ts';
import { createServerLog, type ServerLog } from '../../src/app/server-log.ts';
import { createStage } from '../../src/app/stage.ts';
import { movableClock, type MovableClock } from '../../src/kit/clock.ts';
import { openEmbedded } from '../../src/store/index.ts';
import { readAssets } from '../../src/web/assets.ts';
import { benchCalendar } from './calendar.ts';
import { obey } from './part.ts';

/** Where the data lies: in a folder, which begins with an archive if it is empty, or on a PostgreSQL. */
export type Place = { readonly folder: string; readonly archive: string } | { readonly url: string };

export type AppOrders = {
  /** Opens the database and the server at a moment, and tells where it answers. */
  open: (setting: { readonly place: Place; readonly now: string }) => Promise<string>;
  setTime: (instant: string) => void;
  /** The cookies that sign somebody in. */
  signIn: (email: string) => Promise<readonly string[]>;
  /** Does all that is due, mail included. */
  settle: (nothing: null) => Promise<void>;
  /** The CPU time that the process has spent since it began, and the memory that it holds. */
  used: (nothing: null) => { readonly cpuMilliseconds: number; readonly memoryBytes: number };
  /** Stops as a server does that is told to, and tells what went wrong while it ran. */
  stop: (nothing: null) => Promise<readonly string[]>;
};

/** The server as a school runs it, log and job runner and all; only its clock is ours, and its mail goes nowhere. */
export function runApp(): void {
  let running: Running | undefined;
  const app = (): Running => {
    if (!running) throw new Error('the server is not open');
    return running;
  };
  const orders: AppOrders = {
    async open({ place, now }) {
      running = await open(place, movableClock(Temporal.Instant.from(now)));
      return running.server.origin;
    },
    setTime: (instant) => app().clock.set(Temporal.Instant.from(instant)),
    signIn: (email) => app().signIn(email),
    settle: () => app().settle(),
    used() {
      const { user, system } = process.cpuUsage();
      return { cpuMilliseconds: (user + system) / 1000, memoryBytes: process.memoryUsage.rss() };
    },
    stop: () => app().stop(),
  };
  obey(orders);
}

interface Running {
  readonly server: HttpServer;
  readonly clock: MovableClock;
  readonly signIn: (email: string) => Promise<string[]>;
  readonly settle: () => Promise<void>;
  readonly stop: () => Promise<string[]>;
}

async function open(place: Place, clock: MovableClock): Promise<Running> {
  const faults: unknown[] = [];
  const log = keepingFaults(faults);
  const database = await openAt(place);
  const server = await listen('127.0.0.1', 0);
  const baseUrl = server.origin;
  const secret = 'signs cookies for the length of a bench';
  const draw = { practice: true, beaconUrl: '', signingSecret: '0b'.repeat(32) };
  const stage = createStage(await enliven(database, clock, { secret, baseUrl, draw, deliver: toOutboxOnly, log }));
  const app = createApp({
    world: () => stage.world(),
    baseUrl,
    // One program plays everybody: each says in a header where they are, as a proxy in front would.
    draw,
    calendar: benchCalendar,
    behindProxy: true,
    assets: readAssets(clientFolder),
    clientFolder,
    logRequest: (line) => log.request(line),
    logError: (error, reference) => log.error(error, reference),
  });
  server.answerWith((request, env) => stage.within(() => app.fetch(request, env)));
  const deed = { db: database.db, clock, baseUrl, draw };
  return {
    server,
    clock,
    signIn: (email) => stage.world().signIn.signInAs(email),
    async settle() {
      while ((await runDue(deed, toOutboxOnly, (_, error) => faults.push(error))) > 0 && faults.length === 0);
    },
    async stop() {
      await server.stop();
      await stage.end();
      return faults.map((fault) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)));
    },
  };
}

/** A server's log, written as always; errors are also kept. */
function keepingFaults(faults: unknown[]): ServerLog {
  const log = createServerLog('production', (line) => console.log(line));
  return {
    ...log,
    error(error, reference) {
      faults.push(error);
      log.error(error, reference);
    },
    job(job, error) {
      faults.push(error);
      log.job(job, error);
    },
  };
}

async function openAt(place: Place): Promise<OpenDatabase> {
  if ('url' in place) return await openDatabase({ databaseUrl: place.url, dataFolder: '' });
  return await openEmbedded({ folder: place.folder, template: () => readFile(place.archive) });
}
