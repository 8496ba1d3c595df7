import { basename } from 'node:path/posix';
import type { Import, SourceFile } from './imports.ts';

/**
 * The rooms from top to bottom; imports run downwards only, and rooms of one line don't know each other.
 * `plans` is data beside src/ that stands on top of the room that checks it. A new room is placed here.
 */
const storeys: readonly (readonly string[])[] = [
  ['app'],
  ['rehearsal'],
  ['credentials'],
  ['assessment'],
  ['peers'],
  ['projects'],
  ['reflection', 'tasks', 'talk'],
  ['attendance'],
  ['gatherings'],
  ['library'],
  ['cohort'],
  ['offers'],
  ['selection'],
  ['admission'],
  ['notices'],
  ['people'],
  ['plans'],
  ['register', 'plan'],
  ['draw', 'timetable'],
  ['web'],
  ['store'],
  ['kit'],
];

/** Rooms that are a set of pieces and have no door: any file of theirs may be used. */
const withoutDoor = new Set(['kit', 'web']);
/** Engines that others may take out and use alone. */
const pureRooms = new Set(['draw', 'timetable']);
const sqlPackages = /^(kysely|pg|@electric-sql\/.*)$/;
/** Written for browsers too: pages and their components; sums and spellings that a draw is checked by. */
const browserPackages = /^(preact|@digdir\/.*|@noble\/(curves|hashes)|canonicalize)$/;
/** They only turn a text into what it says, or say what is wrong with it. */
const pureReaders = new Set(['zod', 'yaml']);
const httpPackages = /^(hono|@hono\/.*)$/;

/** The suffixes that say what a file is. A file without one is a plain part of its room. */
const roles = [
  'rules',
  'store',
  'action',
  'routes',
  'view',
  'island',
  'permission',
  'form',
  'test',
  'fixture',
] as const;
type Role = (typeof roles)[number] | 'messages' | 'door' | 'plain';

/** Files that stand outside the order: they try the others out. */
const trials: ReadonlySet<Role> = new Set<Role>(['test', 'fixture']);

/**
 * What a file of a kind may not ask for within its own room: no step of a request's way goes back up.
 * Pages and texts may be typed by what they show, so for them only what is there at run time counts.
 */
const typedByAll: ReadonlySet<Role> = new Set<Role>(['view', 'messages']);
const upwards: Partial<Record<Role, readonly Role[]>> = {
  rules: ['store', 'action', 'routes', 'view', 'island', 'permission', 'form', 'messages'],
  store: ['action', 'routes', 'view', 'island', 'permission', 'form', 'messages'],
  action: ['routes', 'view', 'island', 'permission'],
  view: ['action', 'routes', 'store', 'permission'],
  messages: ['rules', 'store', 'action', 'routes', 'view', 'island', 'permission', 'form'],
};

interface Use {
  readonly from: SourceFile;
  readonly use: Import;
}

/** A rule of the house: which imports break it, as sentences. */
export interface HouseRule {
  readonly name: string;
  readonly breaches: (files: readonly SourceFile[]) => string[];
}

export const houseRules: readonly HouseRule[] = [
  { name: 'every folder of src/ is a room with a place in the order', breaches: unplacedRooms },
  forEachUse('imports run downwards only', ({ from, use }) => {
    const [room, other] = [roomOf(from.path), roomOf(use.target)];
    return room !== other && known(room) && known(other) && storeyOf(other) <= storeyOf(room);
  }),
  forEachUse('other rooms are entered by their door', ({ from, use }) => {
    const [room, other] = [roomOf(from.path), roomOf(use.target)];
    // The plans are the plan's own data, checked as they are loaded, without its pages.
    if (room === other || !known(other) || withoutDoor.has(other) || (room === 'plans' && other === 'plan'))
      return false;
    // A room may keep a second door, for islands alone, that leads past what browsers don't have.
    const door = isIsland(from.path) ? /^(src\/)?[^/]+\/index(\.island)?\.ts$/ : /^(src\/)?[^/]+\/index\.ts$/;
    return !door.test(use.target);
  }),
  forEachUse('nobody leaves by the own door and comes in again', ({ from, use }) => {
    const room = roomOf(from.path);
    return use.target === `src/${room}/index.ts` && from.path !== use.target;
  }),
  forEachUse('the product leans on nothing that stands beside it', ({ use }) => {
    const beside = /^(test|bench|scripts|docs)\//.test(use.target) || trials.has(roleOf(use.target));
    return use.kind === 'file' && beside;
  }),
  forEachUse('SQL lies in stores alone', ({ from, use }) => {
    return (
      sqlPackages.test(use.target) &&
      roomOf(from.path) !== 'store' &&
      !(roleOf(from.path) === 'store' && use.target === 'kysely')
    );
  }),
  forEachUse('HTTP lies in routes, permissions, web/ and app/ alone', ({ from, use }) => {
    return (
      httpPackages.test(use.target) &&
      !['web', 'app'].includes(roomOf(from.path)) &&
      !['routes', 'permission'].includes(roleOf(from.path))
    );
  }),
  forEachUse('rules, stores and actions know no pages', ({ from, use }) => {
    return (
      ['rules', 'store', 'action'].includes(roleOf(from.path)) &&
      roomOf(use.target) === 'web' &&
      roomOf(from.path) !== 'web'
    );
  }),
  forEachUse('rules take only types from other rooms, besides the kit', ({ from, use }) => {
    const other = roomOf(use.target);
    return (
      roleOf(from.path) === 'rules' && known(other) && other !== 'kit' && other !== roomOf(from.path) && !use.typeOnly
    );
  }),
  forEachUse('inside a room no step goes back up', ({ from, use }) => {
    const role = roleOf(from.path);
    if (roomOf(from.path) !== roomOf(use.target) || (use.typeOnly && typedByAll.has(role))) return false;
    return upwards[role]?.includes(roleOf(use.target)) ?? false;
  }),
  forEachUse('pure engines know the kit alone', ({ from, use }) => {
    const room = roomOf(from.path);
    return pureRooms.has(room) && use.kind === 'file' && ![room, 'kit'].includes(roomOf(use.target));
  }),
  { name: 'rules are pure, whatever they reach', breaches: impureRules },
  { name: 'islands reach browser code alone', breaches: islandsAshore },
  { name: 'nothing leans on itself in a circle', breaches: circles },
];

function forEachUse(name: string, isBreach: (use: Use) => boolean): HouseRule {
  return {
    name,
    breaches: (files) =>
      files
        .filter((from) => !trials.has(roleOf(from.path)))
        .flatMap((from) =>
          from.imports.filter((use) => isBreach({ from, use })).map((use) => `${from.path} imports ${use.target}`),
        ),
  };
}

function unplacedRooms(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => file.path.startsWith('src/') && !known(roomOf(file.path)))
    .map((file) => `${file.path} lies in no room`);
}

function impureRules(files: readonly SourceFile[]): string[] {
  return reachedFrom(
    files,
    (path) => roleOf(path) === 'rules',
    ({ from, use }) => use.kind === 'package' && !pureReaders.has(use.target) && roomOf(from.path) !== 'kit',
  );
}

function islandsAshore(files: readonly SourceFile[]): string[] {
  return reachedFrom(files, isIsland, ({ use }) =>
    use.kind === 'package'
      ? !browserPackages.test(use.target)
      : !['island', 'rules', 'plain'].includes(roleOf(use.target)),
  );
}

function isIsland(path: string): boolean {
  return roleOf(path) === 'island' || path.startsWith('src/web/islands/');
}

/** Follows what is asked for at run time from the files where it begins, and tells every step that must not be. */
function reachedFrom(
  files: readonly SourceFile[],
  begins: (path: string) => boolean,
  isBreach: (use: Use) => boolean,
): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const breaches: string[] = [];
  for (const start of files.filter((file) => begins(file.path) && !trials.has(roleOf(file.path)))) {
    const seen = new Set([start]);
    for (const from of seen) {
      for (const use of from.imports.filter((one) => !one.typeOnly)) {
        const way = from === start ? '' : ` (reached from ${start.path})`;
        if (isBreach({ from, use })) breaches.push(`${from.path} imports ${use.target}${way}`);
        const next = byPath.get(use.target);
        if (next) seen.add(next);
      }
    }
  }
  return breaches;
}

/** Circles at run time. Types may refer to each other within a room; between rooms the order forbids that too. */
function circles(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];

  function walk(path: string, way: readonly string[]): void {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const use of byPath.get(path)?.imports ?? []) if (!use.typeOnly) walk(use.target, [...way, path]);
    done.add(path);
  }
  for (const file of files) walk(file.path, []);
  return found;
}

function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? room : top;
}

function storeyOf(room: string): number {
  return storeys.findIndex((rooms) => rooms.includes(room));
}

function known(room: string): boolean {
  return storeyOf(room) >= 0;
}

function roleOf(path: string): Role {
  const name = basename(path);
  if (path.includes('/messages/')) return 'messages';
  if (/^src\/[^/]+\/index\.ts$/.test(path)) return 'door';
  // The last suffix counts: `x.rules.test.ts` is a test.
  return roles.findLast((role) => new RegExp(`\\.${role}\\.[jt]sx?$`).test(name)) ?? 'plain';
}
