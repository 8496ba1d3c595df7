import { describe, expect, it } from 'vitest';
import { houseRules } from './support/house-rules.ts';
import { parseSource, readSources } from './support/imports.ts';

const sources = readSources('src', 'plans');

describe('the house', () => {
  it('is seen as a whole: every room, with imports between them', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => file.imports).filter((use) => use.kind === 'file').length).toBeGreaterThan(300);
  });

  it.each(houseRules)('keeps this: $name', ({ breaches }) => {
    expect(breaches(sources)).toEqual([]);
  });
});

/** For each rule a small house that breaks it in one place, so that no rule passes by seeing nothing. */
const broken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'every folder of src/ is a room with a place in the order': { 'src/utils/text.ts': 'export {}' },
  'imports run downwards only': { 'src/people/account.ts': `export { x } from '../admission/index.ts'` },
  'other rooms are entered by their door': {
    'src/admission/a.ts': `import { x } from '../people/account.store.ts'; x`,
  },
  'nobody leaves by the own door and comes in again': { 'src/people/a.ts': `import { x } from './index.ts'; x` },
  'the product leans on nothing that stands beside it': { 'src/app/a.ts': `await import('../../test/support/a.ts')` },
  'SQL lies in stores alone': { 'src/people/a.action.ts': `import { sql } from 'kysely'; sql` },
  'HTTP lies in routes, permissions, web/ and app/ alone': {
    'src/people/a.action.ts': `import type { Context } from 'hono'`,
  },
  'rules, stores and actions know no pages': {
    'src/people/a.action.ts': `import { form } from '../web/form.ts'; form`,
  },
  'rules take only types from other rooms, besides the kit': {
    'src/admission/a.rules.ts': `import { x } from '../plan/index.ts'; x`,
  },
  'inside a room no step goes back up': { 'src/people/a.store.ts': `import type { x } from './a.action.ts'` },
  'pure engines know the kit alone': { 'src/draw/a.ts': `import { x } from '../store/index.ts'; x` },
  'rules are pure, whatever they reach': {
    'src/plan/a.rules.ts': `import { x } from './b.ts'; x`,
    'src/plan/b.ts': `import { readFileSync } from 'node:fs'; export const x = readFileSync`,
  },
  'islands reach browser code alone': {
    'src/people/a.island.ts': `import { x } from '../kit/id.ts'; x`,
    'src/kit/id.ts': `import { createHash } from 'node:crypto'; export const x = createHash`,
  },
  'nothing leans on itself in a circle': {
    'src/plan/a.ts': `export { b as a } from './b.ts'`,
    'src/plan/b.ts': `export { c as b } from './c.ts'`,
    'src/plan/c.ts': `import { a } from './a.ts'; export const c = () => a`,
  },
};

/** Houses that look like a breach and are none. */
const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'other rooms are entered by their door': {
    'src/people/a.island.ts': `import { x } from '../draw/index.island.ts'; x`,
  },
  'islands reach browser code alone': {
    'src/people/a.island.ts': `import { x } from '../draw/index.island.ts'; x`,
    'src/draw/index.island.ts': `export { x } from './verify.ts'`,
    'src/draw/verify.ts': `import { sha256 } from '@noble/hashes/sha2.js'; import c from 'canonicalize'; export const x = [sha256, c]`,
  },
};

/** Breaches that lie close to what is allowed. */
const nearlySound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'other rooms are entered by their door': {
    'src/people/a.action.ts': `import { x } from '../draw/index.island.ts'; x`,
  },
  'islands reach browser code alone': {
    'src/people/a.island.ts': `import { x } from '../draw/index.island.ts'; x`,
    'src/draw/index.island.ts': `export { x } from './verify.ts'`,
    'src/draw/verify.ts': `import highs from 'highs'; export const x = highs`,
  },
};

function breachesIn(house: Readonly<Record<string, string>>, name: string): string[] {
  const files = Object.entries(house).map(([path, text]) => parseSource(path, text));
  return houseRules.find((rule) => rule.name === name)!.breaches(files);
}

describe('the door for islands', () => {
  it.each(Object.entries(sound))('is open to them: %s', (name, house) => {
    expect(breachesIn(house, name)).toEqual([]);
  });

  it.each(Object.entries(nearlySound))('leads nowhere else: %s', (name, house) => {
    expect(breachesIn(house, name)).not.toEqual([]);
  });
});

describe('each rule of the house', () => {
  it.each(houseRules)('sees a breach: $name', ({ name, breaches }) => {
    const files = Object.entries(broken[name] ?? {}).map(([path, text]) => parseSource(path, text));
    expect(breaches(files)).toHaveLength(1);
  });
});
