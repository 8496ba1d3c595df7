import { describe, expect, it } from 'vitest';
import { mostApplicants, readPool, type PoolFaultCode } from './read-pool.ts';

const good = {
  name: 'small',
  applicants: [
    { id: 'a', features: { region: 'north' }, seats: 3 },
    { id: 'b', features: { region: 'south' }, seats: 4 },
  ],
  quotas: { region: { north: { min: 0, max: 1 } } },
  places: { applicants: 1 },
};
const [a, b] = good.applicants;

/** A name that objects have by themselves, as JSON can bring it. */
const hidden = JSON.parse('{"__proto__": {"min": 0, "max": 1}}') as Record<string, unknown>;

describe('reading a pool', () => {
  it('takes one that is in order', () => {
    expect(readPool(good)).toEqual({ ok: true, value: good });
  });

  it.each([
    ['a quota for a value that nobody has', { ...good, quotas: { region: { east: { min: 0, max: 1 } } } }],
    ['a feature that no quota names', { ...good, quotas: {} }],
    ['room in seats', { ...good, places: { seats: 4 } }],
    ['room for more than there are', { ...good, places: { applicants: 99 } }],
  ])('takes %s', (_, pool) => {
    expect(readPool(pool)).toEqual({ ok: true, value: pool });
  });

  it.each<[string, unknown, PoolFaultCode, (string | number)[]]>([
    ['nothing', null, 'notAnObject', []],
    ['a list', [], 'notAnObject', []],
    ['no name', { ...good, name: undefined }, 'missing', ['name']],
    ['an empty name', { ...good, name: '' }, 'notAText', ['name']],
    ['a key that it does not know', { ...good, qoutas: {} }, 'unknownKey', ['qoutas']],
    ['no applicants key', { ...good, applicants: undefined }, 'missing', ['applicants']],
    ['applicants that are no list', { ...good, applicants: {} }, 'notAList', ['applicants']],
    ['an empty list', { ...good, applicants: [] }, 'noApplicants', ['applicants']],
    ['an applicant that is no object', { ...good, applicants: [a, 'b'] }, 'notAnObject', ['applicants', 1]],
    ['an id that is a number', { ...good, applicants: [{ ...a, id: 7 }] }, 'notAText', ['applicants', 0, 'id']],
    [
      'an id that is there twice',
      { ...good, applicants: [a, { ...b, id: 'a' }] },
      'duplicateId',
      ['applicants', 1, 'id'],
    ],
    ['no features', { ...good, applicants: [{ id: 'a' }] }, 'missing', ['applicants', 0, 'features']],
    [
      'a missing feature',
      { ...good, applicants: [{ ...a, features: {} }] },
      'missingFeature',
      ['applicants', 0, 'features', 'region'],
    ],
    [
      'a value that is no text',
      { ...good, applicants: [{ ...a, features: { region: 3 } }] },
      'notAText',
      ['applicants', 0, 'features', 'region'],
    ],
    ['negative seats', { ...good, applicants: [{ ...a, seats: -3 }] }, 'notAWholeNumber', ['applicants', 0, 'seats']],
    ['half seats', { ...good, applicants: [{ ...a, seats: 2.5 }] }, 'notAWholeNumber', ['applicants', 0, 'seats']],
    [
      'no seats where they count',
      { ...good, applicants: [{ id: 'a', features: { region: 'x' } }], places: { seats: 3 } },
      'missingSeats',
      ['applicants', 0, 'seats'],
    ],
    ['no quotas', { ...good, quotas: undefined }, 'missing', ['quotas']],
    [
      'a quota without a bound',
      { ...good, quotas: { region: { north: { min: 1 } } } },
      'missing',
      ['quotas', 'region', 'north', 'max'],
    ],
    [
      'more at least than at most',
      { ...good, quotas: { region: { north: { min: 2, max: 1 } } } },
      'minOverMax',
      ['quotas', 'region', 'north'],
    ],
    [
      'a bound that is no number',
      { ...good, quotas: { region: { north: { min: '1', max: 1 } } } },
      'notAWholeNumber',
      ['quotas', 'region', 'north', 'min'],
    ],
    ['no places', { ...good, places: undefined }, 'missing', ['places']],
    ['places of both kinds', { ...good, places: { applicants: 1, seats: 3 } }, 'placesNotClear', ['places']],
    ['places of no kind', { ...good, places: {} }, 'placesNotClear', ['places']],
    ['fewer than no places', { ...good, places: { applicants: -1 } }, 'notAWholeNumber', ['places', 'applicants']],
    [
      'a name that objects have',
      { ...good, quotas: { region: hidden } },
      'forbiddenKey',
      ['quotas', 'region', '__proto__'],
    ],
    [
      'an id that objects have',
      { ...good, applicants: [{ ...a, id: '__proto__' }] },
      'forbiddenKey',
      ['applicants', 0, 'id'],
    ],
  ])('refuses %s, and says where', (_, pool, code, path) => {
    const result = readPool(pool);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.reason).toContainEqual({ code, path });
  });

  it('takes a value without a quota as free, or as a slip where every value must be named', () => {
    const strange = { ...good, applicants: [a, { ...b, features: { region: 'nroth' } }] };
    expect(readPool(strange).ok).toBe(true);
    const path = ['applicants', 1, 'features', 'region'];
    expect(readPool(strange, 'named')).toEqual({ ok: false, reason: [{ code: 'unknownValue', path }] });
  });

  it('refuses 100,000 applicants at a glance', () => {
    const applicants = Array.from({ length: 100_000 }, () => 'not even looked at');
    expect(readPool({ ...good, applicants })).toEqual({
      ok: false,
      reason: [{ code: 'tooManyApplicants', path: ['applicants'] }],
    });
    expect(mostApplicants).toBeLessThan(100_000);
  });

  it('stops counting faults where nobody reads on', () => {
    const applicants = Array.from({ length: 1_000 }, () => 'wrong');
    const result = readPool({ ...good, applicants });
    expect(result.ok ? 0 : result.reason.length).toBe(51);
  });
});
