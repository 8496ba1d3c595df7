import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { embeddedTemplate } from '../../test/support/embedded-template.ts';
import { openEmbedded } from './embedded.ts';

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
