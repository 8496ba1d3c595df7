// Every check of the repository, with one closing line. With paths as arguments only the tests under them are run.
import { availableParallelism } from 'node:os';
import { build } from './run/build.mjs';
import { whileLocked } from './run/lock.mjs';
import { findBrowser } from './test/browser.mjs';
import { check, staticChecks } from './test/checks.mjs';
import { report, totals } from './test/report.mjs';
import { runTests } from './test/vitest.mjs';

const paths = process.argv.slice(2);

if (paths.length === 0) {
  // Each tool uses more than one core for part of its time; two at once is what a small machine bears.
  const waiting = [...staticChecks];
  const lanes = Array.from({ length: availableParallelism() > 1 ? 2 : 1 }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(next);
  });
  await Promise.all(lanes);
}

const built = await report('build', () =>
  whileLocked(() => build()).then((done) => ({ passed: done ? 1 : 0, failed: done ? 0 : 1 })),
);
await report('rules', () => runTests('rules', paths));
await report('database', () => runTests('database', paths));
await report('journeys', async () => {
  if (!built) return { passed: 0, failed: 1, output: 'There is no server to try: the build failed.' };
  const browser = await findBrowser();
  if (!browser.path) return { passed: 0, failed: 1, output: browser.missing };
  return await runTests('journeys', paths, { CHROMIUM_PATH: browser.path });
});

const { passed, failed } = totals();
// Asked for one thing and finding none is a mistake too.
const nothing = passed + failed === 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed + nothing} failed`);
process.exitCode = failed + nothing > 0 ? 1 : 0;
