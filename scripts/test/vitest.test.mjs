import { expect, test } from 'vitest';
import { counted } from './vitest.mjs';

const passing = { status: 'passed', fullName: 'the draw is fair' };
const failing = { status: 'failed', fullName: 'the clock stands still' };

function count(files, { code = 0, mayBeNone = false } = {}) {
  const testResults = files.map(([status, ...assertionResults], index) => ({
    name: `/samling/file-${index}.test.ts`,
    status,
    assertionResults,
  }));
  const { passed, failed } = counted({ testResults }, { code, output: '', mayBeNone });
  return { passed, failed };
}

test('tests are counted over all files', () => {
  expect(
    count([
      ['passed', passing, passing],
      ['passed', passing],
    ]),
  ).toEqual({ passed: 3, failed: 0 });
  expect(count([['failed', passing, failing]], { code: 1 })).toEqual({ passed: 1, failed: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(count([['failed'], ['passed', passing]], { code: 1 })).toEqual({ passed: 1, failed: 1 });
});

test('a file whose tests passed and that failed all the same is a failure', () => {
  expect(count([['failed', passing]], { code: 1 })).toEqual({ passed: 1, failed: 1 });
});

test('a test that was left out is a failure', () => {
  for (const status of ['pending', 'skipped', 'todo', 'disabled']) {
    expect(count([['passed', passing, { status, fullName: 'later' }]])).toEqual({ passed: 1, failed: 1 });
  }
});

test('no tests at all is a failure, unless only some were asked for', () => {
  expect(count([])).toEqual({ passed: 0, failed: 1 });
  expect(count([], { mayBeNone: true })).toEqual({ passed: 0, failed: 0 });
});

test('an error that belongs to no test is a failure', () => {
  expect(count([['passed', passing]], { code: 1 })).toEqual({ passed: 1, failed: 1 });
});
