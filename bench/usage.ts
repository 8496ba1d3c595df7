import { parseArgs } from 'node:util';

/** The command line asks for something that there is not; the message says what there is. */
export class Usage extends Error {}

/** What can be said on the command line: names with the value that counts when nothing is said. */
type Defaults = Readonly<Record<string, string | boolean>>;
type Given<D extends Defaults> = { readonly [K in keyof D]: D[K] extends boolean ? boolean : string };

/** Reads `--name value` and `--flag`. Throws Usage for names that there are not. */
export function readOptions<D extends Defaults>(args: readonly string[], defaults: D): Given<D> {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: typeof value as 'string' | 'boolean' }]),
  );
  try {
    return { ...defaults, ...parseArgs({ args: [...args], options }).values } as Given<D>;
  } catch (error) {
    throw new Usage(`${error instanceof Error ? error.message : String(error)}\nOptions: ${listOf(defaults)}`);
  }
}

/** A whole number within bounds. Throws Usage for anything else. */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < min || number > max) {
    throw new Usage(`--${name} takes a whole number from ${min} to ${max}, not ${text}`);
  }
  return number;
}

function listOf(defaults: Defaults): string {
  return Object.entries(defaults)
    .map(([name, value]) => (typeof value === 'boolean' ? `--${name}` : `--${name} ${value}`))
    .join(', ');
}
