/// <reference types="vite/client" />
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from './support/imports.ts';
import { classesByRoom, classesIn } from './support/style-classes.ts';
import { differentKeys, entriesOf, sameTexts } from './support/texts.ts';

const all = readSources('src', 'plans', 'test', 'bench');
const tests = all.filter((file) => /\.test\.tsx?$/.test(file.path));
const product = all.filter((file) => /^(src|plans)\//.test(file.path) && !tests.includes(file));

/** Lines of the files that hold the pattern, as `path:line`. */
function linesWith(files: typeof all, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('the time and chance', () => {
  it('come from the kit: nowhere else is the machine asked', () => {
    const allowed = (path: string) => /^src\/(kit|app)\//.test(path) || path === 'src/store/parsers.ts';
    const asked = product.filter((file) => !allowed(file.path));
    expect(linesWith(asked, /\bnew Date\(|\bDate\.now\b|\bMath\.random\b|\bTemporal\.Now\b/)).toEqual([]);
    // The check itself sees something: the kit's own clock.
    expect(linesWith(product, /\bTemporal\.Now\b/)).not.toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 400 lines', () => {
    const long = product.filter((file) => file.text.split('\n').length > 400).map((file) => file.path);
    expect(long).toEqual([]);
  });

  it('is small on the whole: half of all at most 90 lines, nine of ten at most 250', () => {
    const lengths = product.map((file) => file.text.split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(90);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(250);
  });

  it('says by its name what it is: no drawers for anything', () => {
    const drawers = /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.|-)/;
    expect(product.map((file) => file.path).filter((path) => drawers.test(path))).toEqual([]);
  });
});

describe('a test', () => {
  it('is never left out or run alone', () => {
    const leftOut = /\b(?:it|test|describe|suite)\.(?:skip|only|todo|skipIf|runIf|fails)\b|\bx(?:it|describe)\(/;
    expect(linesWith(tests, leftOut)).toEqual([]);
  });

  it('expects something', () => {
    const empty = tests
      .filter((file) => !/\bexpect\(|\bassert\w*\(|\.assert\(/.test(file.text))
      .map((file) => file.path);
    expect(empty).toEqual([]);
    expect(tests.length).toBeGreaterThan(20);
  });
});

describe('the lockfile', () => {
  it('names no place that packages must come from', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});

/** Every catalogue of texts: its bokmål file, and the same in nynorsk and English beside it. */
const catalogues = product
  .map((file) => file.path)
  .filter((path) => /\/messages\/(.*\/)?nb(\/index)?\.ts$/.test(path))
  .map((nb) => ({ nb, nn: inLanguage(nb, 'nn'), en: inLanguage(nb, 'en') }));

function inLanguage(nb: string, language: string): string {
  return nb.replace(/\/nb(\/index)?\.ts$/, `/${language}$1.ts`);
}

const modules = import.meta.glob<Record<string, unknown>>('../src/*/messages/**/*.ts');

async function textsIn(path: string, language: string): Promise<unknown> {
  const module = await modules[`../${path}`]?.();
  expect(module, `${path} exports ${language}`).toHaveProperty(language);
  return module?.[language];
}

describe('the texts', () => {
  it('are there to be checked', () => {
    expect(catalogues.length).toBeGreaterThanOrEqual(4);
  });

  it.each(catalogues)('of $nb are there in all three languages, every one of them', async ({ nb, nn, en }) => {
    expect([nn, en].filter((path) => !existsSync(path))).toEqual([]);
    const bokmal = await textsIn(nb, 'nb');
    expect(entriesOf(bokmal).length).toBeGreaterThan(0);
    expect(differentKeys(bokmal, await textsIn(nn, 'nn'))).toEqual([]);
    expect(differentKeys(bokmal, await textsIn(en, 'en'))).toEqual([]);
  });

  it.each(catalogues)('of $nb are not left empty', async ({ nb, nn, en }) => {
    for (const [path, language] of [
      [nb, 'nb'],
      [nn, 'nn'],
      [en, 'en'],
    ] as const) {
      const empty = entriesOf(await textsIn(path, language)).filter((entry) => entry.text?.trim() === '');
      expect(empty.map((entry) => `${path}: ${entry.key}`)).toEqual([]);
    }
  });

  it.each(catalogues)('of $nb are translated: no long one is the same in two languages', async ({ nb, nn, en }) => {
    const [bokmal, nynorsk, english] = [await textsIn(nb, 'nb'), await textsIn(nn, 'nn'), await textsIn(en, 'en')];
    expect(sameTexts(bokmal, nynorsk, 60)).toEqual([]);
    expect(sameTexts(bokmal, english, 25)).toEqual([]);
  });
});

describe('a class of the style sheets', () => {
  it('is not styled by two rooms of which neither builds on the other', () => {
    const builtOn = (room: string, other: string) =>
      product.some(
        ({ path, imports }) =>
          path.startsWith(`src/${room}/`) && imports.some(({ target }) => target.startsWith(`src/${other}/`)),
      );
    const { web: ofThePage = new Set<string>(), ...own } = Object.fromEntries(classesByRoom());
    const rooms = Object.entries(own);
    const clashes = rooms.flatMap(([room, classes], index) =>
      rooms
        .slice(index + 1)
        .filter(([other]) => !builtOn(room, other) && !builtOn(other, room))
        .flatMap(([other, others]) =>
          [...classes].filter((name) => others.has(name)).map((name) => ({ name, room, other })),
        ),
    );
    expect(clashes.filter(({ name }) => !ofThePage.has(name))).toEqual([]);
  });

  it('is seen wherever a selector names it', () => {
    expect(
      classesIn('/* .no */ .a > .b-c:not(.d) { margin: .5rem } @media (width > 1.5rem) { .e { top: 0 } }'),
    ).toEqual(['a', 'b-c', 'd', 'e']);
  });
});
