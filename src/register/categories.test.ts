import { describe, expect, test } from 'vitest';
import { languages } from '../kit/language.ts';
import { isRegionId, regions } from './region.ts';
import { isServiceAreaId, serviceAreas } from './service-area.ts';

describe.each([
  ['regions', regions],
  ['service areas', serviceAreas],
])('the %s', (_, all) => {
  test.each(languages)('have each a name of their own in %s', (language) => {
    const names = all.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(all.length);
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });
});

test('the regions are five, with their Norwegian and English names', () => {
  expect(regions.map(({ name }) => name.nn)).toEqual([
    'Austlandet',
    'Sørlandet',
    'Vestlandet',
    'Trøndelag',
    'Nord-Noreg',
  ]);
  expect(regions.map(({ name }) => name.en)).toContain('Northern Norway');
});

test('only known ids pass for a region or a service area', () => {
  expect(isRegionId('trondelag')).toBe(true);
  expect(isRegionId('Trøndelag')).toBe(false);
  expect(isServiceAreaId('healthAndCare')).toBe(true);
  expect(isServiceAreaId('constructor')).toBe(false);
  expect(isServiceAreaId(undefined)).toBe(false);
});
