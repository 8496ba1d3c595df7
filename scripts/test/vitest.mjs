import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { toolEnvironment } from '../run/hand-over.mjs';
import { inRoot, root } from '../run/place.mjs';
import { runQuietly } from '../run/quietly.mjs';

/**
 * Runs the tests of one project, those under the given paths or all, and counts them. A file that can't be loaded, a test
 * that was left out, an error outside any test, and finding no tests at all count as failures.
 */
export async function runTests(project, paths, env = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'samling-test-'));
  const resultPath = join(folder, 'result.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${resultPath}`];
    const { code, output } = await runQuietly(
      inRoot('node_modules/.bin/vitest'),
      ['run', '--project', project, ...reporters, '--silent=passed-only', '--passWithNoTests', ...paths],
      { cwd: root, env: toolEnvironment({ NO_COLOR: '1', ...env }) },
    );
    const result = await readFile(resultPath, 'utf8').then(JSON.parse, () => undefined);
    if (!result) return { passed: 0, failed: 1, output };
    return counted(result, { code, output, mayBeNone: paths.length > 0 });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a run comes to: Vitest's own JSON result, its exit code, and whether finding no tests may be. */
export function counted(result, { code, output, mayBeNone }) {
  const tests = result.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const faults = [
    ...result.testResults
      .filter((file) => isBroken(file))
      .map((file) => `${relative(root, file.name)} could not be run`),
    ...tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => `left out: ${test.fullName}`),
  ];
  if (tests.length === 0 && faults.length === 0 && !mayBeNone) faults.push('there are no tests');
  const failed = tests.filter((test) => test.status === 'failed').length + faults.length;
  // Vitest may be dissatisfied though every test passed: an error that nobody waited for.
  const other = code !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + other, output: [...faults, output].join('\n') };
}

/** A file that failed without a failing test of its own: it could not be loaded, or what surrounds its tests failed. */
function isBroken(file) {
  return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
}
