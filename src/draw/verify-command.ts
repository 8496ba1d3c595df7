import { parseArgs } from 'node:util';
import { ok } from '../kit/result.ts';
import { isHexOf } from './digest.ts';
import { readDocument } from './document-file.ts';
import { questions, sentenceOf } from './sentences.ts';
import { solvedAgain } from './solved-again.ts';
import type { CheckState, Verdict } from './verdict.ts';
import { verifyProtocol, type VerifyOptions } from './verify.ts';

const usage = `Usage: npm run draw -- verify PROTOCOL.json --commitment HEX [--public-key HEX] [--promise FILE] [--practice]
  --commitment  the 64 digits that were mailed before the draw; take them from your own mail, not from the file
  --public-key  the school's key, if you have it from elsewhere
  --promise     the promise as it was published: names what exactly was changed in it
  --practice    let the practice chain count: for rehearsals and demonstrations`;

const words: Readonly<Record<CheckState, string>> = {
  right: 'right',
  wrong: 'WRONG',
  onlySigned: 'only signed',
  mustBeSolvedAgain: 'left open',
  notChecked: 'not checked',
};

interface Asked {
  readonly file: string;
  /** The file of the promise as it was published. */
  readonly promise?: string;
  readonly options: VerifyOptions;
}

/** `verify`: a line for each check. 0 when nothing is wrong, 2 when something is, 1 when there is nothing to look at. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if (typeof asked === 'string') return say(process.stderr, `${asked}\n${usage}`, 1);
  const read = await readDocument(asked.file);
  if (!read.ok) return say(process.stderr, read.reason, 1);

  const published = asked.promise === undefined ? ok(undefined) : await readDocument(asked.promise);
  if (!published.ok) return say(process.stderr, published.reason, 1);

  const options = { ...asked.options, promise: published.value };
  const verdict = await solvedAgain(read.value, verifyProtocol(read.value, options));
  return say(process.stdout, report(verdict).join('\n'), verdict.right ? 0 : 2);
}

function askedFor(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        commitment: { type: 'string' },
        'public-key': { type: 'string' },
        promise: { type: 'string' },
        practice: { type: 'boolean' },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Name one file.';
    const [commitment, publicKey] = [values.commitment, values['public-key']].map((hex) => hex?.trim().toLowerCase());
    for (const [name, hex] of [
      ['commitment', commitment],
      ['public key', publicKey],
    ] as const)
      if (hex !== undefined && !isHexOf(hex, 32)) return `A ${name} is 64 hexadecimal digits.`;
    const options: VerifyOptions = {
      ...(commitment !== undefined && { commitment }),
      ...(publicKey !== undefined && { publicKey }),
      practice: values.practice ?? false,
    };
    return { file, options, ...(values.promise !== undefined && { promise: values.promise }) };
  } catch (error) {
    return (error as Error).message;
  }
}

function report({ checks, practice, right }: Verdict): string[] {
  const lines = checks.flatMap(({ name, state, findings }) => [
    `${words[state].padEnd(12)} ${questions[name]}`,
    ...findings.map((finding) => `${' '.repeat(13)}${sentenceOf(finding)}`),
  ]);
  const wrong = checks.filter(({ state }) => state === 'wrong').length;
  const committed = checks.some(({ name, state }) => name === 'commitment' && state === 'right');
  const closing = right
    ? committed
      ? 'Nothing is wrong: the draw was held as it was promised.'
      : 'Nothing is wrong in itself. Whether the promise was changed can be told only with --commitment.'
    : `${wrong === 1 ? 'One thing is' : `${wrong} things are`} wrong: this draw is not to be trusted as it stands.`;
  return [...lines, '', ...(practice ? ['This was a practice draw: it counts for nothing.'] : []), closing];
}

function say(to: NodeJS.WriteStream, text: string, code: number): number {
  to.write(`${text}\n`);
  return code;
}
