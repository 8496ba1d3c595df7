import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AbortedTransactionError, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { embeddedTemplate } from '../../test/support/embedded-template.ts';
import { inTransaction } from './database.ts';
import { openEmbedded, type EmbeddedDatabase } from './embedded.ts';
import './job.store.ts';

const made: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samling-embedded-'));
  made.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
});

it('begins in a folder and in memory with what an archive holds, and keeps what the folder holds already', async () => {
  const first = await openEmbedded({ template: await embeddedTemplate() });
  await sql`create table word (text text)`.execute(first.db);
  await sql`insert into word values ('begynnelse')`.execute(first.db);
  const template = await first.dump();
  await first.close();

  const folder = await newFolder();
  const second = await openEmbedded({ folder, template });
  await sql`insert into word values ('fortsettelse')`.execute(second.db);
  await second.close();
  expect((await readdir(folder)).toSorted()).toEqual(['pg']);

  const third = await openEmbedded({ folder, template });
  const kept = await sql<{ text: string }>`select text from word order by text`.execute(third.db);
  expect(kept.rows).toEqual([{ text: 'begynnelse' }, { text: 'fortsettelse' }]);
  await third.close();

  const inMemory = await openEmbedded({ template });
  const copied = await sql<{ text: string }>`select text from word`.execute(inMemory.db);
  expect(copied.rows).toEqual([{ text: 'begynnelse' }]);
  await inMemory.close();
});

describe('the one connection', () => {
  let opened: EmbeddedDatabase;

  beforeAll(async () => {
    opened = await openEmbedded({ template: await embeddedTemplate() });
  });

  afterAll(() => opened.close());

  it('goes on after a query that failed, within a transaction and without', async () => {
    const { db } = opened;
    await expect(sql`select 1 / 0`.execute(db)).rejects.toMatchObject({ code: '22012' });
    await expect(sql`selekt`.execute(db)).rejects.toMatchObject({ code: '42601' });
    await expect(
      inTransaction(db, async (tx) => {
        await sql`select 1`.execute(tx);
        await sql`select 'ett'::integer`.execute(tx);
      }),
    ).rejects.toMatchObject({ code: '22P02' });
    expect((await sql<{ two: number }>`select 2 as two`.execute(db)).rows).toEqual([{ two: 2 }]);
  });

  it('tells what broke a rule, and which rule', async () => {
    const { db } = opened;
    await sql`create table figure (number integer constraint positive check (number > 0))`.execute(db);
    await expect(sql`insert into figure values (${-1})`.execute(db)).rejects.toMatchObject({
      code: '23514',
      table: 'figure',
      constraint: 'positive',
      message: expect.stringContaining('positive') as unknown,
      detail: expect.stringContaining('-1') as unknown,
    });
  });

  it('tells that a transaction was rolled back in which a failure was passed over', async () => {
    const { db } = opened;
    const passedOver = inTransaction(db, async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    });
    await expect(passedOver).rejects.toThrow(AbortedTransactionError);
    expect((await sql<{ two: number }>`select 2 as two`.execute(db)).rows).toEqual([{ two: 2 }]);
  });

  it('hands over every kind of value, and null, both ways', async () => {
    const { db } = opened;
    await sql`create table thing (flag boolean, whole integer, part double precision, letters text, bytes bytea, document jsonb, moment timestamptz, day date, list text[])`.execute(
      db,
    );
    const given = {
      flag: true,
      whole: -7,
      part: 2.5,
      letters: "Á «æøå» '\\ 🌲",
      bytes: Uint8Array.of(0, 255, 39),
      moment: Temporal.Instant.from('2022-06-25T21:59:59.5Z'),
      day: Temporal.PlainDate.from('2022-06-25'),
    };
    await sql`insert into thing values (${given.flag}, ${given.whole}, ${given.part}, ${given.letters}, ${given.bytes}, ${'{"a": [1, null]}'}, ${given.moment}, ${given.day}, ${['en', 'to']})`.execute(
      db,
    );
    await sql`insert into thing values (${null}, ${null}, ${null}, ${null}, ${null}, ${null}, ${null}, ${null}, ${null})`.execute(
      db,
    );
    const { rows } = await sql<Record<string, unknown>>`select * from thing order by whole nulls last`.execute(db);
    expect(rows[0]).toEqual({ ...given, document: { a: [1, null] }, list: ['en', 'to'] });
    expect(new Set(Object.values(rows[1] ?? {}))).toEqual(new Set([null]));
  });

  it('prepares anew when a table has changed, and when there are more statements than it keeps', async () => {
    const { db } = opened;
    await sql`create table word (text text)`.execute(db);
    await sql`insert into word values ('ord')`.execute(db);
    const all = () => sql<Record<string, unknown>>`select * from word`.execute(db);
    expect((await all()).rows).toEqual([{ text: 'ord' }]);
    await sql`alter table word add column length integer`.execute(db);
    expect((await all()).rows).toEqual([{ text: 'ord', length: null }]);
    for (let number = 0; number < 900; number++) await sql.raw(`select ${number}`).execute(db);
    expect((await all()).rows).toEqual([{ text: 'ord', length: null }]);
    const changed = await db.updateTable('job').set({ attempts: 1 }).executeTakeFirst();
    expect(changed.numUpdatedRows).toBe(0n);
  });
});
