import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { asAdmin, databaseUrl } from '../../test/support/database.setup.ts';
import { embeddedTemplate } from '../../test/support/embedded-template.ts';
import { systemClock } from '../kit/clock.ts';
import { appoint, ensureAccount, findAccountByEmail } from '../people/index.ts';
import { inTransaction, migrate, openEmbedded, openPostgres, readLog, saveFile, writeLog } from '../store/index.ts';
import type { DemoState } from './demo-home.ts';
import { NotForDemonstration, serverHome } from './demo-server.ts';

const at = Temporal.Instant.from('2022-06-07T08:00:00Z');
const state: DemoState = {
  fingerprint: 'one',
  moment: 'call',
  world: 'world-1',
  baseUrl: 'http://127.0.0.1:3000',
  at: at.toString(),
};
const content = Uint8Array.of(0, 1, 39, 92, 255);

let url: string;
let archive: Uint8Array;
let fileId: string;

async function newDatabase(): Promise<string> {
  const server = inject('server');
  if ('failure' in server) throw new Error(server.failure);
  const name = `${server.prefix}${randomBytes(4).toString('hex')}`;
  await asAdmin(server.url, `create database ${name}`);
  return databaseUrl(server.url, name);
}

beforeAll(async () => {
  url = await newDatabase();
  const { db, dump, close } = await openEmbedded({ template: await embeddedTemplate() });
  await appoint(
    db,
    { email: 'ingvild@skolen.example', name: "Ingvild «Æ» '\\", language: 'nn' },
    'coordinator',
    { kind: 'system' },
    at,
  );
  await inTransaction(db, async (tx) => {
    fileId = await saveFile(tx, { name: 'a.pdf', mediaType: 'application/pdf', content }, at);
  });
  archive = await dump();
  await close();
});

describe('the demonstration in a PostgreSQL', () => {
  const opened: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(opened.map((close) => close())));

  it('has every row of a prepared moment, as it was', async () => {
    const home = serverHome(url);
    expect(await home.left()).toBeUndefined();
    const { db, close } = await home.make(state, { archive, at });
    opened.push(close);
    const account = await findAccountByEmail(db, 'ingvild@skolen.example');
    expect(account).toMatchObject({ name: "Ingvild «Æ» '\\", language: 'nn' });
    expect(await readLog(db, { kind: 'account', id: account?.id ?? '' })).toMatchObject([
      { at, action: 'roleGranted', details: { role: 'coordinator' } },
    ]);
    const file = await db.selectFrom('file').selectAll().where('id', '=', fileId).executeTakeFirstOrThrow();
    expect([new Uint8Array(file.content), file.createdAt]).toEqual([content, at]);
  });

  it('writes on after the last line of the log, which still can’t be emptied', async () => {
    const { db, close } = await serverHome(url).reopen(state);
    opened.push(close);
    await inTransaction(db, (tx) =>
      writeLog(tx, { at, actor: { kind: 'system' }, action: 'tried', subject: { kind: 'x', id: 'y' } }),
    );
    expect(await readLog(db, { kind: 'x', id: 'y' })).toHaveLength(1);
    await expect(db.deleteFrom('logEntry').execute()).rejects.toThrow('append-only');
  });

  it('knows the world that was left, and replaces it by the next', async () => {
    const home = serverHome(url);
    expect(await home.left()).toEqual(state);
    await home.keep({ ...state, moment: 'closed' });
    expect((await home.left())?.moment).toBe('closed');
    const { db, close } = await home.make({ ...state, world: 'world-2' }, { archive, at });
    opened.push(close);
    expect(await readLog(db, { kind: 'x', id: 'y' })).toEqual([]);
    expect((await home.left())?.world).toBe('world-2');
  });

  it('leaves a database alone that holds something else', async () => {
    const theirs = await newDatabase();
    const db = openPostgres(theirs);
    opened.push(() => db.destroy());
    await migrate(db);
    await inTransaction(db, (tx) =>
      ensureAccount(tx, { email: 'ekte@skolen.example', name: 'Ekte', language: 'nb' }, systemClock.now()),
    );
    const home = serverHome(theirs);
    await expect(home.left()).rejects.toThrow(NotForDemonstration);
    await expect(home.make(state, { archive, at })).rejects.toThrow(NotForDemonstration);
    expect(await findAccountByEmail(db, 'ekte@skolen.example')).toMatchObject({ name: 'Ekte' });
  });
});
