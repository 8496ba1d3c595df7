import type { Hono } from 'hono';
import { openAdmission, type Admission } from '../../src/admission/admission.fixture.ts';
import { createApp, type AppOptions } from '../../src/app/create-app.ts';
import { createWorld, type World } from '../../src/app/world.ts';
import { appoint, ensureAccount, type Role } from '../../src/people/index.ts';
import { inTransaction, type Database } from '../../src/store/index.ts';
import type { AppEnv } from '../../src/web/context.ts';
import { calendarSecrets } from '../../src/gatherings/gatherings.fixture.ts';
import { settings as drawSettings } from '../../src/selection/selection.fixture.ts';
import { Browser } from './browser.ts';

/** The people that tests act as, by address. Contacts and leaders of applications that a test writes are made with these. */
export const people = {
  coordinator: 'skolen@example.no',
  contact: 'kontakt.lom@example.no',
  otherContact: 'kontakt.skjaak@example.no',
  leader: 'leder.lom@example.no',
  teacher: 'laerer@example.no',
} as const;

export interface Site extends Admission {
  readonly db: Database;
  readonly app: Hono<AppEnv>;
  readonly world: World;
  readonly baseUrl: string;
  /** What went wrong inside, as the log of the server would be told. */
  readonly failures: unknown[];
  /** A browser in which nobody is signed in. */
  visitor(): Browser;
  /** A browser in which somebody is signed in; they get an account if they have none. */
  asPerson(email: string): Promise<Browser>;
}

/** The whole product on this database, with an open call and a clock that stands still. Rate limits only if they are asked for. */
export async function openSite(db: Database, options: Partial<AppOptions> = {}): Promise<Site> {
  const admission = await openAdmission(db);
  const { clock } = admission;
  const { baseUrl } = { baseUrl: admission.deed.baseUrl, ...options };
  const world = createWorld(db, clock, { secret: 'a secret for tests, thirty-two long', baseUrl });
  const failures: unknown[] = [];
  const app = createApp({
    world: () => world,
    assets: { styles: [], scripts: [] },
    draw: drawSettings,
    calendar: calendarSecrets,
    rateLimits: false,
    logError: (error) => failures.push(error),
    ...options,
    baseUrl,
  });
  return {
    ...admission,
    db,
    app,
    world,
    baseUrl,
    failures,
    visitor: () => new Browser(app, baseUrl),
    async asPerson(email) {
      await inTransaction(db, (tx) => ensureAccount(tx, { email, name: '', language: 'nb' }, clock.now()));
      return new Browser(app, baseUrl, await world.signIn.signInAs(email));
    },
  };
}

/** Gives somebody a role at the school. */
export async function employ({ db, clock }: Site, email: string, role: Role): Promise<void> {
  await appoint(db, { email, name: 'Ansatt', language: 'nb' }, role, { kind: 'system' }, clock.now());
}
