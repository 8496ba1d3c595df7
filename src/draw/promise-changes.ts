import { canonicalJson } from '../kit/canonical-json.ts';
import type { Finding } from './finding.ts';

const most = 20;

/** Where a promise is not the one that was published: the innermost places that differ, the first twenty of them. */
export function changesBetween(published: unknown, found: unknown): readonly Finding[] {
  const changes: Finding[] = [];
  walk(published, found, 'promise');
  return changes;

  function walk(expected: unknown, actual: unknown, path: string): void {
    if (changes.length >= most || canonicalOf(expected) === canonicalOf(actual)) return;
    if (!isBranch(expected) || !isBranch(actual) || Array.isArray(expected) !== Array.isArray(actual)) {
      changes.push({ code: 'changed', path, expected: canonicalOf(expected), found: canonicalOf(actual) });
      return;
    }
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)]))
      walk(own(expected, name), own(actual, name), `${path}.${name}`);
  }
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Not what every object has by birth, like `constructor`. */
function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Empty where there is nothing. */
function canonicalOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}
