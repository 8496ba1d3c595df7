import { ed25519 } from '@noble/curves/ed25519.js';
import { wholeCanonicalJson } from './commitment.ts';
import { bytesOf, hexOf, isHexOf, textBytes } from './digest.ts';
import type { Protocol } from './protocol.ts';

/** What is signed: the canonical JSON of all but the signature itself, as UTF-8. */
export function signedBytes(protocol: Protocol): Uint8Array {
  const { signature, ...rest } = protocol;
  return textBytes(wholeCanonicalJson(rest));
}

/** The same protocol, signed with a school's secret (32 bytes, hex). Throws where the secret is none. */
export function signProtocol(protocol: Protocol, secret: string): Protocol {
  return { ...protocol, signature: hexOf(ed25519.sign(signedBytes(protocol), bytesOf(secret))) };
}

/** The key to give away for a secret, to be named in promises: 32 bytes in hex. */
export function publicKeyOf(secret: string): string {
  return hexOf(ed25519.getPublicKey(bytesOf(secret)));
}

/** Says whether a key made a signature over a message; all but the message in hex. */
export type KeyCheck = (signature: string, message: Uint8Array, publicKey: string) => boolean;

/** By RFC 8032 to the letter, so that every strict verifier agrees. Never throws. */
export function isSignedBy(signature: string, message: Uint8Array, publicKey: string): boolean {
  if (!isHexOf(signature, 64) || !isHexOf(publicKey, 32)) return false;
  try {
    return ed25519.verify(bytesOf(signature), message, bytesOf(publicKey), { zip215: false });
  } catch {
    return false;
  }
}
