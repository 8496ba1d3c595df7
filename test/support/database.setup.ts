import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, openPostgres } from '../../src/store/index.ts';
import { embeddedTemplate } from './embedded-template.ts';
import { startPostgres } from './postgres-server.ts';

/** What the tests are given: the server, a migrated template to copy and how copies are to begin; or why there is none. */
type ServerForTests =
  | { readonly url: string; readonly template: string; readonly prefix: string }
  | { readonly failure: string };

declare module 'vitest' {
  export interface ProvidedContext {
    server: ServerForTests;
  }
}

/**
 * Once for a whole run: makes both templates and starts a PostgreSQL, or uses the one at TEST_DATABASE_URL, whose user must be
 * a superuser. Without a server the run goes on, and every test that needs it fails with the reason.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await embeddedTemplate();
  const given = process.env['TEST_DATABASE_URL'];
  try {
    const server = given ? { url: given, stop: async () => undefined } : await startPostgres();
    const prefix = `samling_test_${process.pid}_`;
    const template = `${prefix}template`;
    try {
      await makeTemplate(server.url, template);
    } catch (error) {
      await server.stop();
      throw error;
    }
    project.provide('server', { url: server.url, template, prefix });
    return async () => {
      if (given) await dropAll(server.url, prefix);
      await server.stop();
    };
  } catch (error) {
    project.provide('server', { failure: error instanceof Error ? error.message : String(error) });
    return async () => undefined;
  }
}

async function makeTemplate(url: string, name: string): Promise<void> {
  await asAdmin(url, `drop database if exists ${name} with (force)`, `create database ${name}`);
  const db = openPostgres(databaseUrl(url, name), 1);
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

/** On a server that is not ours alone nothing is left behind. */
async function dropAll(url: string, prefix: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

/** Runs statements that stand outside any one database. */
export async function asAdmin(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
