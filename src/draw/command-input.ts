import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Pool } from './pool.ts';
import { faultSentence } from './pool-sentences.ts';
import { readPool } from './read-pool.ts';

/** Something that whoever typed the command can put right; the message says what. */
export class CommandFault extends Error {}

/** What can be said after the file: names with the value that counts when nothing is said. */
type Options = Readonly<Record<string, string>>;

/** Reads `FILE --name value … --flag …`. */
export function readArguments<O extends Options>(
  args: readonly string[],
  options: O,
  flags: readonly string[] = [],
): {
  readonly file: string;
  readonly options: { readonly [K in keyof O]: string };
  readonly flags: ReadonlySet<string>;
} {
  const known: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of Object.keys(options)) known[name] = { type: 'string' };
  for (const name of flags) known[name] = { type: 'boolean' };
  let given;
  try {
    given = parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new CommandFault(error instanceof Error ? error.message : String(error));
  }
  const [file, ...more] = given.positionals;
  if (file === undefined) throw new CommandFault('Say which file to read, or - to read what is piped in.');
  if (more.length > 0) throw new CommandFault(`Give one file only; what is ${more.join(' ')}?`);
  const { values } = given;
  const texts = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
  return {
    file,
    options: { ...options, ...(texts as { [K in keyof O]: string }) },
    flags: new Set(flags.filter((name) => values[name] === true)),
  };
}

/** The JSON in a file, or in what is piped in for `-`. */
export async function readJson(file: string): Promise<unknown> {
  const content = await contentOf(file);
  try {
    return JSON.parse(content.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new CommandFault(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The pool in a file; what is wrong with it, place by place, as a fault. */
export async function readPoolFile(file: string): Promise<Pool> {
  const pool = readPool(await readJson(file), 'named');
  if (pool.ok) return pool.value;
  throw new CommandFault([`${file} is not a pool:`, ...pool.reason.map((one) => `  ${faultSentence(one)}`)].join('\n'));
}

/** Writes JSON to a file, or to stdout where none is named. */
export async function writeJson(value: unknown, file: string): Promise<void> {
  const content = `${JSON.stringify(value)}\n`;
  if (file === '') {
    await new Promise<void>((done) => process.stdout.write(content, () => done()));
    return;
  }
  try {
    await writeFile(placeOf(file), content);
  } catch (error) {
    throw new CommandFault(`${file} could not be written: ${reasonOf(error)}`);
  }
}

/** The text in a file, or what is piped in for `-`. */
export async function contentOf(file: string): Promise<string> {
  if (file === '-') return await text(process.stdin);
  try {
    const path = placeOf(file);
    return await readFile(existsSync(path) ? path : file, 'utf8');
  } catch (error) {
    throw new CommandFault(`${file} could not be read: ${reasonOf(error)}`);
  }
}

/** Where the file is for whoever typed the command: npm runs us in the root and says where it was itself started. */
function placeOf(file: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', file);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  EACCES: 'permission is denied',
};

function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return reasons[code] ?? message;
}
