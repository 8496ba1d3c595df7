import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** The classes that the style sheets of each room under `src/` name in their selectors. All rooms share one page. */
export function classesByRoom(): ReadonlyMap<string, ReadonlySet<string>> {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  const rooms = Map.groupBy(sheets, (path) => path.split('/')[0] ?? '');
  return new Map(
    [...rooms].map(([room, paths]) => [
      room,
      new Set(paths.flatMap((path) => classesIn(readFileSync(join('src', path), 'utf8')))),
    ]),
  );
}

/** The names of the classes in the selectors of a style sheet. */
export function classesIn(sheet: string): string[] {
  const rules = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g);
  return [...rules].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  );
}
