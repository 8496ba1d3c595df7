import { isInstant } from '../kit/instant.ts';
import { isHexOf } from './digest.ts';

/** Where a document that came from outside is not what it claims to be. */
export interface ShapeFault {
  /** Like `promise.pool.applicants.3.id`; empty for the document as a whole. */
  readonly path: string;
  readonly code: ShapeFaultCode;
}

export type ShapeFaultCode =
  | 'missing'
  | 'unknownField'
  | 'forbiddenName'
  | 'notText'
  | 'notWhole'
  | 'outOfRange'
  | 'notHex'
  | 'notInstant'
  | 'notList'
  | 'wrongLength'
  | 'notObject'
  | 'notAllowed'
  | 'tooDeep';

type Report = (code: ShapeFaultCode, path: string) => void;
/** Looks at one value and reports what is wrong with it. */
export type Shape = (value: unknown, path: string, report: Report) => void;

const most = 20;
const deepest = 24;

/** The first faults of a value; none means that it has the shape. Never throws, whatever it is given. */
export function shapeFaults(value: unknown, shape: Shape): readonly ShapeFault[] {
  const faults: ShapeFault[] = [];
  shape(value, '', (code, path) => {
    if (faults.length < most) faults.push({ code, path });
  });
  return faults;
}

/** Text with something in it, that can be written as UTF-8 (no half of a surrogate pair). */
export const text: Shape = (value, path, report) => {
  if (typeof value !== 'string' || value === '' || !value.isWellFormed()) report('notText', path);
};

export function textLike(pattern: RegExp): Shape {
  return (value, path, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) report('notAllowed', path);
  };
}

/** A whole number that every JSON reader understands alike. */
export function whole(min: number, max: number = Number.MAX_SAFE_INTEGER): Shape {
  return (value, path, report) => {
    if (!isWhole(value)) report('notWhole', path);
    else if (value < min || value > max) report('outOfRange', path);
  };
}

export function hex(bytes: number): Shape {
  return (value, path, report) => {
    if (typeof value !== 'string' || !isHexOf(value, bytes)) report('notHex', path);
  };
}

export const instant: Shape = (value, path, report) => {
  if (typeof value !== 'string' || !isInstant(value)) report('notInstant', path);
};

export function exactly(...allowed: readonly (string | number | boolean)[]): Shape {
  return (value, path, report) => {
    if (!allowed.some((one) => one === value)) report('notAllowed', path);
  };
}

export function orNull(shape: Shape): Shape {
  return (value, path, report) => {
    if (value !== null) shape(value, path, report);
  };
}

/** A list whose length is one of those given, or any. */
export function list(item: Shape, lengths?: readonly number[]): Shape {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report('notList', path);
    if (lengths && !lengths.includes(value.length)) return report('wrongLength', path);
    for (const [index, one] of value.entries()) item(one, at(path, index), report);
  };
}

/** An object whose names are free, like ids. */
export function byName(item: Shape): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report('notObject', path);
    for (const [name, one] of Object.entries(value)) {
      if (isForbidden(name)) report('forbiddenName', path);
      else item(one, at(path, name), report);
    }
  };
}

/** An object with just these fields. */
export function fields(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report('notObject', path);
    for (const [name, shape] of Object.entries(needed)) {
      if (Object.hasOwn(value, name)) shape(value[name], at(path, name), report);
      else report('missing', at(path, name));
    }
    for (const [name, one] of Object.entries(value)) {
      if (Object.hasOwn(needed, name)) continue;
      const shape = Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (shape) shape(one, at(path, name), report);
      else report(isForbidden(name) ? 'forbiddenName' : 'unknownField', isForbidden(name) ? path : at(path, name));
    }
  };
}

/** One of several kinds, told apart by which shape the field's value names. */
export function kindOf(field: string, kinds: Readonly<Record<string, Shape>>): Shape {
  return (value, path, report) => {
    if (!isObject(value)) return report('notObject', path);
    const kind = Object.hasOwn(value, field) ? value[field] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (shape) shape(value, path, report);
    else report('notAllowed', at(path, field));
  };
}

/** Any JSON without fractions: what it means is for somebody else to check, but it can be hashed the same everywhere. */
export const wholeJson: Shape = (value, path, report) => anyWhole(value, path, report, 0);

function anyWhole(value: unknown, path: string, report: Report, depth: number): void {
  if (value === null || typeof value === 'boolean' || isWhole(value)) return;
  if (depth > deepest) return report('tooDeep', path);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) report('notText', path);
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) anyWhole(one, at(path, index), report, depth + 1);
  } else if (isObject(value)) {
    for (const [name, one] of Object.entries(value)) {
      if (isForbidden(name)) report('forbiddenName', path);
      else anyWhole(one, at(path, name), report, depth + 1);
    }
  } else report(typeof value === 'number' ? 'notWhole' : 'notAllowed', path);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that a program may take for something else than a field. */
function isForbidden(name: string): boolean {
  return name === '__proto__' || !name.isWellFormed();
}

function at(path: string, step: string | number): string {
  return path === '' ? String(step) : `${path}.${step}`;
}
