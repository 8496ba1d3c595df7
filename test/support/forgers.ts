import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { canonicalJson } from '../../src/kit/canonical-json.ts';
import type { Chance } from '../../src/draw/chance.ts';
import { sha256Hex } from '../../src/draw/digest.ts';
import { notDrawn, panelOf } from '../../src/draw/hold-draw.ts';
import { waitingOrder } from '../../src/draw/order.ts';
import type { DrawPromise } from '../../src/draw/promise.ts';
import { publicKeyOf } from '../../src/draw/protocol-signature.ts';
import { ticketOf } from '../../src/draw/ticket.ts';

type Loose = Record<string, unknown>;
/** What somebody does to a changed protocol so that it looks right again. Whatever can't be made good is left as it is. */
export type Forger = (document: unknown) => unknown;

const ownSecret = '66'.repeat(32);
const ownKey = publicKeyOf(ownSecret);

/** The forger whom only the commitment stops. */
export const bySchool = 'everything anew and a signature by the school';

/** How far a forger goes, from somebody who changes a file to the school itself, which can sign. */
export function forgers(schoolSecret: string): Readonly<Record<string, Forger>> {
  return {
    'nothing else': (document) => document,
    'the hash anew': hashedAgain,
    'the hash and all that follows anew': (document) => drawnAgain(hashedAgain(document)),
    'everything anew and a signature by a key of the forger': (document) =>
      signedAgain(drawnAgain(hashedAgain(withKey(document, ownKey))), ownSecret),
    [bySchool]: (document) => signedAgain(drawnAgain(hashedAgain(document)), schoolSecret),
  };
}

function hashedAgain(document: unknown): unknown {
  return attempt(document, (protocol) => ({ ...protocol, commitment: sha256Hex(canonicalJson(protocol['promise'])) }));
}

function withKey(document: unknown, publicKey: string): unknown {
  return attempt(document, (protocol) => ({ ...protocol, promise: { ...(protocol['promise'] as Loose), publicKey } }));
}

function drawnAgain(document: unknown): unknown {
  return attempt(document, (protocol) => {
    const [promise, chance] = [protocol['promise'] as DrawPromise, protocol['chance'] as Chance];
    const commitment = protocol['commitment'] as string;
    const ticket = ticketOf(commitment, chance, promise.book.tickets.length);
    const selected = panelOf(promise, ticket);
    return { ...protocol, ticket, selected, waiting: waitingOrder(commitment, chance, notDrawn(promise, selected)) };
  });
}

function signedAgain(document: unknown, secret: string): unknown {
  return attempt(document, ({ signature, ...rest }) => ({
    ...rest,
    signature: sign(null, Buffer.from(canonicalJson(rest)), privateKey(secret)).toString('hex'),
  }));
}

function attempt(document: unknown, change: (protocol: Loose) => unknown): unknown {
  try {
    return change(document as Loose);
  } catch {
    return document;
  }
}

const privateKeys = new Map<string, ReturnType<typeof createPrivateKey>>();

function privateKey(secret: string): ReturnType<typeof createPrivateKey> {
  const known = privateKeys.get(secret) ?? createPrivateKey(derOf('302e020100300506032b657004220420', secret, 'pkcs8'));
  privateKeys.set(secret, known);
  return known;
}

/** What the engine's own check of signatures says, in a fifth of the time. */
export function isSignedByNode(signature: string, message: Uint8Array, key: string): boolean {
  try {
    const readKey = createPublicKey(derOf('302a300506032b6570032100', key, 'spki'));
    return verify(null, message, readKey, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

function derOf<T extends 'pkcs8' | 'spki'>(
  head: string,
  hex: string,
  type: T,
): { key: Buffer; format: 'der'; type: T } {
  return { key: Buffer.from(head + hex, 'hex'), format: 'der', type };
}
