import { defineConfig } from 'vitest/config';

const pages = { runtime: 'automatic', importSource: 'preact' } as const;

/** Three kinds of tests, told apart by their names: decisions and pages, stories about the database, stories in a browser. */
export default defineConfig({
  oxc: { jsx: pages },
  test: {
    maxWorkers: 2,
    allowOnly: false,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [
            'src/**/*.test.{ts,tsx}',
            'plans/**/*.test.ts',
            'bench/**/*.test.ts',
            'test/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          exclude: ['**/*.db.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.{ts,tsx}', 'test/*.db.test.ts'],
          // Files that follow each other in a worker share its two databases.
          isolate: false,
          globalSetup: ['test/support/database.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          // One after the other, in one browser; what they load is loaded once.
          maxWorkers: 1,
          maxConcurrency: 2,
          isolate: false,
          globalSetup: ['test/journeys/support/browser.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
