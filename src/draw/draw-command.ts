import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '../kit/clock.ts';
import { epochSeconds, instantAt } from '../kit/instant.ts';
import { ok, refused, type Result } from '../kit/result.ts';
import type { Chance } from './chance.ts';
import { isHexOf } from './digest.ts';
import { readDocument } from './document-file.ts';
import { holdDraw, type HoldRefusal } from './hold-draw.ts';
import { promiseFindings } from './promise-check.ts';
import type { DrawPromise } from './promise.ts';
import type { Protocol } from './protocol.ts';
import { publicKeyOf, signProtocol } from './protocol-signature.ts';
import { refusalSentence } from './sentences.ts';

const usage = `Usage: npm run draw -- draw PROMISE.json --signature HEX | --digits 431
  --signature  what the beacon signed in the promised round
  --digits     what the dice showed, as both witnesses saw it
  --key        a file with the secret (64 hexadecimal digits) of the key that the promise names, to sign with
  --published  when the commitment was published (2027-03-01T12:00:00Z); without it, the last moment that the notice allows
  --by         who holds the draw
  --practice   let the practice chain count: for rehearsals and demonstrations
  --out        where to write the protocol, instead of printing it`;

interface Asked {
  readonly file: string;
  readonly signature?: string;
  readonly digits?: string;
  readonly key?: string;
  readonly published?: string;
  readonly by: string;
  readonly practice: boolean;
  readonly out?: string;
}

/** `draw`: holds a promised draw and writes its protocol. 0 when held, 2 when refused, 1 when there is nothing to go by. */
export async function drawCommand(args: readonly string[]): Promise<number> {
  const asked = askedFor(args);
  if (!asked.ok) return complain(`${asked.reason}\n${usage}`, 1);
  const read = await readDocument(asked.value.file);
  if (!read.ok) return complain(read.reason, 1);
  const findings = promiseFindings(read.value, asked.value);
  if (findings.length > 0) return complain(refusalSentence({ code: 'brokenPromise', findings }), 2);

  const held = heldNow(read.value as DrawPromise, asked.value);
  if (!held.ok) return complain(refusalSentence(held.reason), 2);
  const signed = await signedWith(held.value, asked.value.key);
  if (!signed.ok) return complain(signed.reason, 1);
  return await handOver(signed.value, asked.value.out);
}

function askedFor(args: readonly string[]): Result<Asked, string> {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        signature: text,
        digits: text,
        key: text,
        published: text,
        by: { ...text, default: 'command line' },
        practice: { type: 'boolean', default: false },
        out: text,
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return refused('Name one file.');
    if ((values.signature === undefined) === (values.digits === undefined))
      return refused('Give either the signature of a beacon or the digits of dice.');
    return ok({ ...values, file });
  } catch (error) {
    return refused((error as Error).message);
  }
}

function heldNow(promise: DrawPromise, asked: Asked): Result<Protocol, HoldRefusal> {
  const { chanceAt, noticeHours } = promise;
  return holdDraw(promise, chanceIn(promise, asked), {
    publishedAt: asked.published ?? instantAt(epochSeconds(chanceAt) - noticeHours * 3600),
    heldAt: instantAt(Math.floor(systemClock.now().epochMilliseconds / 1000)),
    heldBy: [{ id: asked.by, role: 'holder' }],
    practice: asked.practice,
  });
}

/** Both witnesses are taken to have seen what was typed; the round is the one that was promised. */
function chanceIn({ source }: DrawPromise, { signature, digits = '' }: Asked): Chance {
  if (signature !== undefined)
    return {
      kind: 'beacon',
      round: source.kind === 'beacon' ? source.round : 1,
      signature: signature.trim().toLowerCase(),
    };
  const [first, second] = source.kind === 'dice' ? source.witnesses : ['', ' '];
  return {
    kind: 'dice',
    digits,
    entries: [
      { by: first, digits },
      { by: second, digits },
    ],
  };
}

async function signedWith(protocol: Protocol, keyFile: string | undefined): Promise<Result<Protocol, string>> {
  if (keyFile === undefined) return ok(protocol);
  let secret: string;
  try {
    secret = (await readFile(keyFile, 'utf8')).trim();
  } catch {
    return refused(`${keyFile} can't be read.`);
  }
  if (!isHexOf(secret, 32)) return refused(`${keyFile} holds no secret of 64 lower-case hexadecimal digits.`);
  const promised = protocol.promise.publicKey;
  if (promised !== null && promised !== publicKeyOf(secret))
    return refused('This is not the secret of the key that the promise names.');
  return ok(signProtocol(protocol, secret));
}

async function handOver(protocol: Protocol, out: string | undefined): Promise<number> {
  const content = `${JSON.stringify(protocol, null, 1)}\n`;
  if (out === undefined) process.stdout.write(content);
  else {
    try {
      await writeFile(out, content);
    } catch (error) {
      return complain(`${out} can't be written: ${(error as Error).message}.`, 1);
    }
  }
  process.stderr.write(`Ticket ${protocol.ticket} selects ${protocol.selected.join(', ') || 'nobody'}.\n`);
  return 0;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}
