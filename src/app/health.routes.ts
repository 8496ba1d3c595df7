import { pendingMigrations } from '../store/index.ts';
import { anyone, get, type Route } from '../web/route.ts';

/** For whoever watches over the installation: the database answers, and its schema is this version's. */
export const healthRoutes: readonly Route[] = [
  get('/healthz', anyone, async (c) => {
    try {
      const pending = await pendingMigrations(c.var.db);
      const healthy = pending.length === 0;
      return c.json({ status: healthy ? 'ok' : 'migrationsPending', pending }, healthy ? 200 : 503);
    } catch {
      return c.json({ status: 'databaseUnreachable' }, 503);
    }
  }),
];
