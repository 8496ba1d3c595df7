import { checkFairness } from './certificate.ts';
import { CommandFault, readArguments, readJson } from './command-input.ts';
import { isHexOf } from './digest.ts';
import { questions, sentenceOf } from './sentences.ts';
import { solvedAgain } from './solved-again.ts';
import type { CheckState, Verdict } from './verdict.ts';
import { verifyProtocol } from './verify.ts';

const words: Readonly<Record<CheckState, string>> = {
  right: 'right',
  wrong: 'WRONG',
  onlySigned: 'only signed',
  mustBeSolvedAgain: 'left open',
  notChecked: 'not checked',
};

/**
 * `verify PROTOCOL.json --commitment HEX [--public-key HEX] [--promise FILE] [--practice]`: a line for each check.
 * Exit code 2: something is wrong. The commitment is to be taken from one's own mail, not from the file.
 */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const wanted = { commitment: '', 'public-key': '', promise: '' };
  const { file, options, flags } = readArguments(args, wanted, ['practice']);
  const [commitment, publicKey] = [hexIn(options, 'commitment'), hexIn(options, 'public-key')];
  const protocol = await readJson(file);
  const verdict = verifyProtocol(protocol, {
    ...(commitment && { commitment }),
    ...(publicKey && { publicKey }),
    ...(options.promise && { promise: await readJson(options.promise) }),
    practice: flags.has('practice'),
    checkFairness,
  });
  const settled = await solvedAgain(protocol, verdict);
  process.stdout.write(`${report(settled).join('\n')}\n`);
  return settled.right ? 0 : 2;
}

/** As people copy it: with blanks around it, in capitals. */
function hexIn<Name extends string>(options: Readonly<Record<Name, string>>, name: Name): string {
  const hex = options[name].trim().toLowerCase();
  if (hex !== '' && !isHexOf(hex, 32)) throw new CommandFault(`--${name} takes 64 hexadecimal digits.`);
  return hex;
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
