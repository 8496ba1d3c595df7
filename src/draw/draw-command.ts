import { systemClock } from '../kit/clock.ts';
import { epochSeconds, instantAt } from '../kit/instant.ts';
import type { Chance } from './chance.ts';
import { CommandFault, contentOf, readArguments, readJson, writeJson } from './command-input.ts';
import { isHexOf } from './digest.ts';
import { holdDraw, type HoldRefusal } from './hold-draw.ts';
import { promiseFindings } from './promise-check.ts';
import type { DrawPromise } from './promise.ts';
import type { Protocol } from './protocol.ts';
import { publicKeyOf, signProtocol } from './protocol-signature.ts';
import { refusalSentence } from './sentences.ts';

const wanted = {
  /** What the beacon signed in the promised round. */
  signature: '',
  /** What the dice showed, as both witnesses saw it. */
  digits: '',
  /** A file with the secret of the key that the promise names. */
  key: '',
  /** When the commitment was published; without it the last moment that the notice allows. */
  published: '',
  /** Who holds the draw. */
  by: 'command line',
  out: '',
};

/**
 * `draw PROMISE.json --signature HEX | --digits 431 [--key FILE] [--published INSTANT] [--by NAME] [--practice] [--out FILE]`:
 * holds a promised draw and writes its protocol. Exit code 2: it was refused.
 */
export async function drawCommand(args: readonly string[]): Promise<number> {
  const { file, options, flags } = readArguments(args, wanted, ['practice']);
  if ((options.signature === '') === (options.digits === ''))
    throw new CommandFault('Give either the --signature of a beacon or the --digits of dice.');
  const practice = flags.has('practice');
  const promise = await readJson(file);
  const findings = promiseFindings(promise, { practice });
  if (findings.length > 0) return refuse({ code: 'brokenPromise', findings });

  const sound = promise as DrawPromise;
  const held = holdDraw(sound, chanceIn(sound, options), {
    publishedAt: options.published || instantAt(epochSeconds(sound.chanceAt) - sound.noticeHours * 3600),
    heldAt: instantAt(Math.floor(systemClock.now().epochMilliseconds / 1000)),
    heldBy: [{ id: options.by, role: 'holder' }],
    practice,
  });
  if (!held.ok) return refuse(held.reason);
  const protocol = options.key ? await signedWith(held.value, options.key) : held.value;
  await writeJson(protocol, options.out);
  process.stderr.write(`Ticket ${protocol.ticket} selects ${protocol.selected.join(', ') || 'nobody'}.\n`);
  return 0;
}

/** Both witnesses are taken to have seen what was typed; the round is the one that was promised. */
function chanceIn({ source }: DrawPromise, { signature, digits }: typeof wanted): Chance {
  if (signature) {
    const round = source.kind === 'beacon' ? source.round : 1;
    return { kind: 'beacon', round, signature: signature.trim().toLowerCase() };
  }
  const [first, second] = source.kind === 'dice' ? source.witnesses : ['', ''];
  return {
    kind: 'dice',
    digits,
    entries: [
      { by: first, digits },
      { by: second, digits },
    ],
  };
}

async function signedWith(protocol: Protocol, keyFile: string): Promise<Protocol> {
  const secret = (await contentOf(keyFile)).trim();
  if (!isHexOf(secret, 32)) throw new CommandFault(`${keyFile} holds no secret of 64 lower-case hexadecimal digits.`);
  const promised = protocol.promise.publicKey;
  if (promised !== null && promised !== publicKeyOf(secret))
    throw new CommandFault(`${keyFile} does not hold the secret of the key that the promise names.`);
  return signProtocol(protocol, secret);
}

function refuse(refusal: HoldRefusal): number {
  process.stderr.write(`${refusalSentence(refusal)}\n`);
  return 2;
}
