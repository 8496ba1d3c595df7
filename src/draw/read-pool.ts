import { ok, refused, type Result } from '../kit/result.ts';
import type { Applicant, Places, Pool, Quota } from './pool.ts';

/** What is wrong, and where: keys and positions from the outermost in, like `['applicants', 3, 'seats']`. */
export interface PoolFault {
  readonly code: PoolFaultCode;
  readonly path: readonly (string | number)[];
}

export type PoolFaultCode =
  | 'notAnObject'
  | 'notAList'
  | 'notAText'
  | 'notAWholeNumber'
  | 'missing'
  | 'unknownKey'
  | 'forbiddenKey'
  | 'noApplicants'
  | 'tooManyApplicants'
  | 'duplicateId'
  | 'missingFeature'
  | 'unknownValue'
  | 'missingSeats'
  | 'minOverMax'
  | 'placesNotClear'
  | 'tooManyFaults';

/** More applicants than a call will ever have; beyond it nothing is read at all. */
export const mostApplicants = 20_000;
const mostFaults = 50;
/** Names that objects have by themselves; as keys they would not be what they seem. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Large enough for anything; small enough that sums over all applicants stay exact. */
const mostSeats = 1_000_000;

type Path = PoolFault['path'];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a pool from JSON. An applicant needs a value for each feature that the quotas name. A quota for a value that
 * nobody has is in order, and a feature that no quota names is too. A value that its feature's quotas don't name is
 * free; where somebody wrote the pool by hand it is more likely a slip, so there every value must be `named`.
 */
export function readPool(value: unknown, values: 'free' | 'named' = 'free'): Result<Pool, readonly PoolFault[]> {
  const faults: PoolFault[] = [];
  const blame: Blame = (code, path) => {
    if (faults.length < mostFaults) faults.push({ code, path });
    else if (faults.length === mostFaults) faults.push({ code: 'tooManyFaults', path: [] });
  };
  const pool = poolFrom(value, blame);
  if (pool && values === 'named') blameUnknownValues(pool, blame);
  return pool && faults.length === 0 ? ok(pool) : refused(faults);
}

type Blame = (code: PoolFaultCode, path: Path) => void;

function poolFrom(value: unknown, blame: Blame): Pool | null {
  const fields = fieldsOf(value, [], blame, ['name', 'applicants', 'quotas', 'places']);
  if (!fields) return null;
  const name = textIn(fields, 'name', [], blame) ?? '';
  const quotas = quotasFrom(fields['quotas'], blame);
  const places = placesFrom(fields['places'], blame);
  const applicants = applicantsFrom(fields['applicants'], Object.keys(quotas), places, blame);
  return places && { name, applicants, quotas, places };
}

function blameUnknownValues({ applicants, quotas }: Pool, blame: Blame): void {
  for (const [place, { features }] of applicants.entries()) {
    for (const [feature, value] of Object.entries(features)) {
      const known = Object.hasOwn(quotas, feature) ? quotas[feature] : undefined;
      if (known && !Object.hasOwn(known, value)) blame('unknownValue', ['applicants', place, 'features', feature]);
    }
  }
}

function placesFrom(value: unknown, blame: Blame): Places | null {
  const fields = fieldsOf(value, ['places'], blame, ['applicants', 'seats']);
  if (!fields) return null;
  const keys = Object.keys(fields).filter((key) => key === 'applicants' || key === 'seats');
  if (keys.length !== 1) {
    blame('placesNotClear', ['places']);
    return null;
  }
  const [key] = keys as ['applicants' | 'seats'];
  const room = wholeNumber(fields[key], ['places', key], blame);
  if (room === null) return null;
  return key === 'seats' ? { seats: room } : { applicants: room };
}

function quotasFrom(value: unknown, blame: Blame): Record<string, Record<string, Quota>> {
  const quotas: Record<string, Record<string, Quota>> = {};
  for (const [feature, values] of Object.entries(fieldsOf(value, ['quotas'], blame) ?? {})) {
    const ofFeature: Record<string, Quota> = {};
    for (const [one, quota] of Object.entries(fieldsOf(values, ['quotas', feature], blame) ?? {})) {
      const path = ['quotas', feature, one];
      const fields = fieldsOf(quota, path, blame, ['min', 'max']);
      if (!fields) continue;
      const min = wholeNumber(fields['min'], [...path, 'min'], blame);
      const max = wholeNumber(fields['max'], [...path, 'max'], blame);
      if (min === null || max === null) continue;
      if (min > max) blame('minOverMax', path);
      else ofFeature[one] = { min, max };
    }
    quotas[feature] = ofFeature;
  }
  return quotas;
}

function applicantsFrom(
  value: unknown,
  features: readonly string[],
  places: Places | null,
  blame: Blame,
): readonly Applicant[] {
  if (!Array.isArray(value)) {
    blame(value === undefined ? 'missing' : 'notAList', ['applicants']);
    return [];
  }
  if (value.length === 0) blame('noApplicants', ['applicants']);
  if (value.length > mostApplicants) {
    blame('tooManyApplicants', ['applicants']);
    return [];
  }
  const needsSeats = places !== null && 'seats' in places;
  const ids = new Set<string>();
  return (value as unknown[]).flatMap((one, place) => {
    const applicant = applicantFrom(one, ['applicants', place], features, needsSeats, blame);
    if (!applicant) return [];
    if (ids.has(applicant.id)) blame('duplicateId', ['applicants', place, 'id']);
    ids.add(applicant.id);
    return [applicant];
  });
}

function applicantFrom(
  value: unknown,
  path: Path,
  quotaFeatures: readonly string[],
  needsSeats: boolean,
  blame: Blame,
): Applicant | null {
  const fields = fieldsOf(value, path, blame, ['id', 'features', 'seats']);
  if (!fields) return null;
  const id = textIn(fields, 'id', path, blame);
  const given = fieldsOf(fields['features'], [...path, 'features'], blame);
  const features: Record<string, string> = {};
  for (const feature of Object.keys(given ?? {})) {
    const text = textIn(given!, feature, [...path, 'features'], blame);
    if (text !== null) features[feature] = text;
  }
  for (const feature of quotaFeatures) {
    if (given && !Object.hasOwn(given, feature)) blame('missingFeature', [...path, 'features', feature]);
  }
  const seats = 'seats' in fields ? wholeNumber(fields['seats'], [...path, 'seats'], blame) : undefined;
  if (seats === undefined && needsSeats) blame('missingSeats', [...path, 'seats']);
  if (id === null || !given || seats === null) return null;
  if (forbidden.has(id)) blame('forbiddenKey', [...path, 'id']);
  return seats === undefined ? { id, features } : { id, features, seats };
}

/** An object's own fields. `known`, if given, are all that it may have. */
function fieldsOf(value: unknown, path: Path, blame: Blame, known?: readonly string[]): Fields | null {
  if (value === undefined && path.length > 0) blame('missing', path);
  else if (typeof value !== 'object' || value === null || Array.isArray(value)) blame('notAnObject', path);
  else {
    for (const key of Object.keys(value)) {
      if (forbidden.has(key)) blame('forbiddenKey', [...path, key]);
      else if (known && !known.includes(key)) blame('unknownKey', [...path, key]);
    }
    return Object.fromEntries(Object.entries(value).filter(([key]) => !forbidden.has(key)));
  }
  return null;
}

function textIn(fields: Fields, key: string, path: Path, blame: Blame): string | null {
  const value = fields[key];
  if (typeof value === 'string' && value !== '') return value;
  blame(value === undefined ? 'missing' : 'notAText', [...path, key]);
  return null;
}

function wholeNumber(value: unknown, path: Path, blame: Blame): number | null {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= mostSeats) return value;
  blame(value === undefined ? 'missing' : 'notAWholeNumber', path);
  return null;
}
