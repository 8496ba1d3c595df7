import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of all journeys is reached. */
    browser: string;
    /** A folder for the moments of the demonstration's year: empty until one has prepared them. */
    moments: string;
  }
}

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Once for a whole run: starts the browser that all journeys share. `npm test` finds one and says which by CHROMIUM_PATH. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH does not say which browser to use; `npm test` finds one');
  const server = await chromium.launchServer({ executablePath, args: quietly });
  project.provide('browser', server.wsEndpoint());
  const moments = await mkdtemp(join(tmpdir(), 'samling-moments-'));
  project.provide('moments', moments);
  return async () => {
    await server.close();
    await rm(moments, { recursive: true });
  };
}
