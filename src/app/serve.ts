import { systemClock } from '../kit/clock.ts';
import { FolderInUse } from '../store/index.ts';
import { readAssets } from '../web/assets.ts';
import type { Configuration } from './configuration.ts';
import { calendarSettings } from './calendar-settings.ts';
import { createApp } from './create-app.ts';
import { clientFolder } from './client-folder.ts';
import { NotForDemonstration } from './demo-server.ts';
import { serveDemo } from './demo.ts';
import { AddressNotFree, listen, type HttpServer } from './http-server.ts';
import { enliven } from './living-world.ts';
import { smtp } from './mailer.ts';
import { openDatabase } from './open-database.ts';
import { drawSettings } from './draw-settings.ts';
import { createServerLog, type ServerLog } from './server-log.ts';
import { createStage } from './stage.ts';
import type { Serving } from './serving.ts';

/** What hinders a start and is for whoever runs the server to mend: its message says how. */
export function isForTheOperator(error: unknown): error is Error {
  return error instanceof FolderInUse || error instanceof AddressNotFree || error instanceof NotForDemonstration;
}

/** Starts the server as configured, and comes back when it is ready. */
export async function serve(configuration: Configuration, write: (line: string) => void): Promise<Serving> {
  const log = createServerLog(configuration.mode, write);
  return configuration.mode === 'production'
    ? await serveSchool(configuration, log)
    : await serveDemo(configuration, log);
}

async function serveSchool(configuration: Configuration, log: ServerLog): Promise<Serving> {
  const { baseUrl, sessionSecret: secret, smtpUrl, mailFrom, behindProxy, host, port } = configuration;
  if (!smtpUrl) throw new Error('production is configured with SMTP_URL');
  const draw = drawSettings(configuration);
  const database = await openDatabase(configuration);
  let server: HttpServer;
  try {
    server = await listen(host, port);
  } catch (error) {
    await database.close();
    throw error;
  }
  const stage = createStage(
    await enliven(database, systemClock, { secret, baseUrl, draw, deliver: smtp(smtpUrl, mailFrom), log }),
  );
  const app = createApp({
    world: () => stage.world(),
    baseUrl,
    draw,
    calendar: calendarSettings(configuration),
    behindProxy,
    assets: readAssets(clientFolder),
    clientFolder,
    logRequest: (line) => log.request(line),
    logError: (error, reference) => log.error(error, reference),
  });
  server.answerWith((request, env) => stage.within(() => app.fetch(request, env)));
  log.event('started', { origin: server.origin });
  return {
    origin: server.origin,
    async stop() {
      await server.stop();
      await stage.end();
      log.event('stopped');
    },
  };
}
