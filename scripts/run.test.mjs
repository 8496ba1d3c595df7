import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from './run/place.mjs';

function run(...args) {
  return spawnSync(process.execPath, [inRoot('scripts/run.mjs'), ...args], { encoding: 'utf8' });
}

test.each([[], ['stat'], ['constructor']])(
  'a command that there is not is answered with those that there are: %s',
  (...args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain('start | rehearse | doctor');
  },
);

test('every script of package.json is a command of the same name, and replaces its shell', () => {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const commands = /<(.*)>/.exec(run().stderr)?.[1]?.split(' | ');
  expect(Object.keys(scripts).toSorted()).toEqual(commands?.toSorted());
  for (const [name, script] of Object.entries(scripts)) expect(script).toBe(`exec node scripts/run.mjs ${name}`);
});
