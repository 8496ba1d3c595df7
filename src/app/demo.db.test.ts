import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Browser } from '../../test/support/browser.ts';
import { embeddedTemplate } from '../../test/support/embedded-template.ts';
import { appoint, ensureAccount } from '../people/index.ts';
import { personas } from '../rehearsal/index.ts';
import { textOf } from '../rehearsal/page.ts';
import { inTransaction, openEmbedded, queueMail } from '../store/index.ts';
import { createApp } from './create-app.ts';
import { demoBar } from './demo-bar.ts';
import { folderHome } from './demo-folder.ts';
import type { PreparedMoment } from './demo-archives.ts';
import { rehearsedOrigin } from './demo.store.ts';
import { openYear, type DemoYear } from './demo-year.ts';
import { demoRoutes } from './demo.routes.tsx';
import { createServerLog } from './server-log.ts';

const baseUrl = 'http://127.0.0.1:3000';
const draw = { practice: true, beaconUrl: '', signingSecret: '0b'.repeat(32) };
const calendar = { secret: 'a secret for calendars in tests' };
const moments = ['call', 'closed', 'assessed'];
const times: Record<string, string> = { call: '2022-06-07T08:00:00Z', closed: '2022-06-27T07:00:00Z' };

let archive: Uint8Array;
let folder: string;
let year: DemoYear;
let app: ReturnType<typeof createApp>;
let visitor: Browser;
/** Moments that wait to be let go; those that are not here are there at once, but for `assessed`, which fails. */
let held = new Map<string, PromiseWithResolvers<void>>();

async function prepared(moment: string): Promise<PreparedMoment> {
  await held.get(moment)?.promise;
  const time = times[moment];
  if (!time) throw new Error('the rehearsal failed');
  return { archive, at: Temporal.Instant.from(time) };
}

/** A year of hardly anything: the personas, and one mail with a link. */
async function makeArchive(): Promise<Uint8Array> {
  const { db, dump, close } = await openEmbedded({ template: await embeddedTemplate() });
  const now = Temporal.Instant.from('2022-06-01T08:00:00Z');
  await appoint(db, { ...personas.coordinator, language: 'nb' }, 'coordinator', { kind: 'system' }, now);
  await inTransaction(db, async (tx) => {
    for (const { name, email } of [personas.contact, personas.projectOwner])
      await ensureAccount(tx, { name, email, language: 'nb' }, now);
    await queueMail(
      tx,
      {
        recipient: personas.contact.email,
        language: 'nb',
        subject: 'Husk fristen',
        body: `Hei!\n\n${rehearsedOrigin}/opptak\n`,
        dedupeKey: 'a',
      },
      now,
    );
  });
  const dumped = await dump();
  await close();
  return dumped;
}

async function open(fingerprint = 'one', cookies: readonly string[] = []): Promise<void> {
  const log = createServerLog('demo', () => undefined);
  const life = { secret: 'a secret that is long enough for it', baseUrl, draw, deliver: async () => undefined, log };
  year = await openYear({ home: folderHome(folder), fingerprint, moments, prepared, life });
  const demo = { routes: demoRoutes({ year, moments, isReady: (moment) => !held.has(moment) }), bar: demoBar(year) };
  app = within(
    createApp({ world: () => year.stage.world(), baseUrl, draw, calendar, assets: { styles: [], scripts: [] }, demo }),
  );
  visitor = new Browser(app, baseUrl, cookies);
}

/** Requests come into the world as it is then, as the server lets them. */
function within(inner: ReturnType<typeof createApp>): ReturnType<typeof createApp> {
  const request = inner.request.bind(inner);
  return Object.assign(inner, {
    request: (...args: Parameters<typeof request>) => year.stage.within(() => request(...args)),
  });
}

beforeAll(async () => {
  archive = await makeArchive();
  folder = await mkdtemp(join(tmpdir(), 'samling-demo-'));
  await open();
});

// To open a world costs a second: the tests share one, and begin at its first moment as nobody.
beforeEach(async () => {
  held = new Map();
  await year.moveTo('call');
  visitor = new Browser(app, baseUrl);
});

afterAll(async () => {
  await year.stage.end();
  await rm(folder, { recursive: true });
});

const become = (persona: string) => visitor.post('/demo/persona', { persona });
const goTo = (moment: string) => visitor.post('/demo/time', { moment });
const bar = async () => textOf((await visitor.open('/')).root.querySelector('.demo-bar'));

describe('who to be', () => {
  it.each([
    ['contact', '/min-side', 'Sunniva Ravndal, kontakt'],
    ['projectOwner', '/min-side', 'Halvor Kvale, prosjekteier'],
    ['coordinator', '/skole', 'Ingvild Bjerke, koordinator'],
  ])('%s begins at %s, as the bar tells', async (persona, page, name) => {
    const { status, location } = await become(persona);
    expect([status, location]).toEqual([303, page]);
    expect((await visitor.open(page)).status).toBe(200);
    expect(await bar()).toContain(name);
  });

  it('the visitor is nobody again', async () => {
    await become('coordinator');
    expect((await become('visitor')).location).toBe('/');
    expect((await visitor.open('/skole')).location).toContain('/logg-inn');
    expect(await bar()).toContain('Besøkende');
  });

  it('comes back with a reason for what can’t be chosen, in the language of the page', async () => {
    for (const [persona, reason] of [
      ['student', 'Denne personen er ikkje med på dette tidspunktet'],
      ['kongen', 'Vel ein av personane på lista'],
      ['', 'Vel ein av personane på lista'],
    ] as const) {
      const answer = await visitor.post('/nn/demo/persona', { persona });
      expect([answer.status, answer.errors.join()]).toEqual([422, expect.stringContaining(reason)]);
    }
  });

  it('is not asked of other sites', async () => {
    const answer = await visitor.send('POST', '/demo/persona', new URLSearchParams({ persona: 'coordinator' }), {
      origin: 'http://other.example',
    });
    expect(answer.status).toBe(403);
  });
});

describe('when to be', () => {
  it('moves everybody, who stay who they are, and loses what was changed', async () => {
    await become('contact');
    await visitor.open('/nn/min-side/profil');
    await visitor.submit({ name: 'Sunniva Endra' });
    expect(await bar()).toMatch(/Sunniva Endra.*Søknadsperioden, 7. juni 2022/);

    const { status, location } = await visitor.post('/nn/demo/time', { moment: 'closed' });
    expect([status, location]).toEqual([303, '/nn/min-side']);
    expect(await bar()).toMatch(/Sunniva Ravndal.*Etter fristen, 27. juni 2022/);
    await goTo('call');
    expect(await bar()).toMatch(/Sunniva Ravndal.*Søknadsperioden, 7. juni 2022/);
    // Of the worlds that were left nothing stays behind.
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(2), 5000);
  });

  it('keeps what was changed when the moment is the one that is', async () => {
    await become('projectOwner');
    await visitor.open('/min-side/profil');
    await visitor.submit({ name: 'Halvor Endret' });
    expect((await goTo('call')).status).toBe(303);
    expect(await bar()).toContain('Halvor Endret');
  });

  it('waits for the moment while other pages are answered', async () => {
    held.set('closed', Promise.withResolvers());
    let isThere = false;
    const moving = goTo('closed').finally(() => (isThere = true));
    expect(await bar()).toContain('Søknadsperioden');
    expect(textOf((await visitor.open('/demo')).root.querySelector('main'))).toContain('Det kan ta et minutt');
    expect(isThere).toBe(false);
    held.get('closed')?.resolve();
    expect((await moving).status).toBe(303);
    expect(await bar()).toContain('Etter fristen');
  });

  it('says so when the moment can’t be made or is none, and stays where it is', async () => {
    expect((await goTo('assessed')).status).toBe(500);
    expect((await goTo('jul')).status).toBe(422);
    expect(await bar()).toContain('Søknadsperioden');
    expect((await goTo('closed')).status).toBe(303);
  });
});

describe('a restart', () => {
  it('finds the year as it was left, and the clock no earlier than the last deed', async () => {
    await goTo('closed');
    const cookies = (await become('contact')).headers.getSetCookie();
    await visitor.open('/min-side/profil');
    await visitor.submit({ name: 'Sunniva Endret' });
    await year.stage.end();
    await open('one', cookies);
    expect(await bar()).toMatch(/Sunniva Endret.*Etter fristen/);
    expect(
      Temporal.Instant.compare(year.stage.world().clock.now(), Temporal.Instant.from(times['closed']!)),
    ).toBeGreaterThanOrEqual(0);
  });

  it('begins anew when the program is another', async () => {
    await goTo('closed');
    await year.stage.end();
    await open('two');
    expect(year.moment()).toBe('call');
    expect(await readdir(folder)).toHaveLength(2);
  });
});

describe('the outbox', () => {
  it('shows mails with links to this server, and those of one recipient', async () => {
    const page = await visitor.open('/demo/utboks');
    expect(page.root.querySelector('article a[href$="/opptak"]')?.getAttribute('href')).toBe(`${baseUrl}/opptak`);
    expect(
      (await visitor.open(`/demo/utboks?mottaker=${personas.contact.email}`)).root.querySelectorAll('article'),
    ).toHaveLength(1);
    const none = await visitor.open('/demo/utboks?mottaker=ingen@x.example');
    expect([none.root.querySelectorAll('article').length, textOf(none.root.querySelector('.empty'))]).toEqual([
      0,
      expect.stringContaining('Ingen e-post her'),
    ]);
  });
});

describe('demo mode’s own pages', () => {
  it.each(['/demo', '/nn/demo', '/en/demo', '/en/demo/utboks', '/stil', '/nn/stil'])('%s is there', async (path) => {
    expect((await visitor.open(path)).status).toBe(200);
  });

  it('are not mounted where demo mode is not', async () => {
    const bare = createApp({
      world: () => year.stage.world(),
      baseUrl,
      draw,
      calendar,
      assets: { styles: [], scripts: [] },
    });
    const stranger = new Browser(bare, baseUrl);
    for (const path of ['/demo', '/demo/utboks', '/stil']) expect((await stranger.open(path)).status).toBe(404);
    for (const path of ['/demo/persona', '/demo/time'])
      expect((await stranger.post(path, { persona: 'coordinator', moment: 'call' })).status).toBe(404);
    expect((await stranger.open('/')).root.querySelector('.demo-bar')).toBeNull();
  });
});
