import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { phaseIds } from '../rehearsal/index.ts';
import { lockFolder } from '../store/index.ts';
import { readAssets } from '../web/assets.ts';
import { clientFolder } from './client-folder.ts';
import type { Configuration } from './configuration.ts';
import { createApp } from './create-app.ts';
import { createMomentArchives } from './demo-archives.ts';
import { demoBar } from './demo-bar.ts';
import { demoFolder, folderHome } from './demo-folder.ts';
import { fingerprintOfBuild, prepareInChild } from './demo-preparation.ts';
import { serverHome } from './demo-server.ts';
import { openYear } from './demo-year.ts';
import { demoRoutes } from './demo.routes.tsx';
import { calendarSettings } from './calendar-settings.ts';
import { drawSettings } from './draw-settings.ts';
import { listen } from './http-server.ts';
import { toOutboxOnly } from './mailer.ts';
import type { ServerLog } from './server-log.ts';
import type { Serving } from './serving.ts';
import { writeWhole } from './write-whole.ts';

/** Starts the demonstration: ready when its first moment is; the others are prepared while it is used. */
export async function serveDemo(configuration: Configuration, log: ServerLog): Promise<Serving> {
  const { dataFolder, databaseUrl, host, port } = configuration;
  const folder = demoFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(dataFolder);
  try {
    const server = await listen(host, port);
    const fingerprint = fingerprintOfBuild();
    const archives = createMomentArchives({
      folder: join(dataFolder, 'moments'),
      fingerprint,
      moments: phaseIds,
      prepare: prepareInChild(dataFolder),
      onFailure: (error) => log.demo(error),
    });
    // Only where the system chose the port does nobody know beforehand where it is.
    const baseUrl = port === 0 ? server.origin : configuration.baseUrl;
    const secret = await keptSecret(folder);
    const draw = drawSettings({ ...configuration, sessionSecret: secret });
    const life = { secret, baseUrl, draw, deliver: toOutboxOnly, log };
    const year = await openYear({
      home: databaseUrl ? serverHome(databaseUrl) : folderHome(folder),
      fingerprint,
      moments: phaseIds,
      prepared: (moment) => archives.read(moment),
      life,
    });
    const app = createApp({
      world: () => year.stage.world(),
      baseUrl,
      draw,
      calendar: calendarSettings({ sessionSecret: life.secret }),
      assets: readAssets(clientFolder),
      clientFolder,
      demo: { routes: demoRoutes({ year, moments: phaseIds, isReady: archives.isReady }), bar: demoBar(year) },
      logRequest: (line) => log.request(line),
      logError: (error, reference) => log.error(error, reference),
    });
    server.answerWith((request, env) => year.stage.within(() => app.fetch(request, env)));
    archives.prepareMissing();
    return {
      origin: server.origin,
      async stop() {
        // First, so that nobody is waited for who waits for a moment.
        archives.stop();
        await server.stop();
        await year.stage.end();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Signs the visitors' cookies. Kept, so that a restart does not sign anybody out. */
async function keptSecret(folder: string): Promise<string> {
  const path = join(folder, 'secret');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.length >= 32) return kept;
  const secret = randomBytes(32).toString('base64url');
  await writeWhole(path, secret);
  return secret;
}
